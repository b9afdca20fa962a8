// Made of source/language/it by tools/languages.mjs.
export const pack =
	'{"name":"italiano","patronymics":{"endings":[],"words":[]},"stateWords":["repubblica","regno","federazione","stato","islamica","democratica","popolare","araba","federale","di","del","della"],"abbreviations":{"Gran Bretagna":"United Kingdom","Inghilterra":"England","Olanda":"Netherlands","Birmania":"Myanmar","Bielorussia":"Belarus","UE":"European Union","ONU":"United Nations","Costa d’Avorio":"Côte d’Ivoire","Stati Uniti d’America":"United States"}}';
