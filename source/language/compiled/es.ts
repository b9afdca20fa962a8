// Made of source/language/es by tools/languages.mjs.
export const pack =
	'{"name":"español","patronymics":{"endings":[],"words":[]},"stateWords":["república","reino","federación","estado","islámica","democrática","popular","árabe","federal","de","del","la"],"abbreviations":{"Costa de Marfil":"Côte d’Ivoire","Gran Bretaña":"United Kingdom","Inglaterra":"England","Holanda":"Netherlands","EEUU":"United States","EE. UU.":"United States","Birmania":"Myanmar","Bielorrusia":"Belarus","UE":"European Union","ONU":"United Nations","OTAN":"NATO"}}';
