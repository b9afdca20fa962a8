// Made of source/language/uk by tools/languages.mjs.
export const pack =
	'{"name":"українська","patronymics":{"endings":[],"words":[]},"stateWords":["республіка","королівство","федерація","держава","ісламська","демократична","народна"],"abbreviations":{"США":"United States","ЄС":"European Union","ООН":"United Nations","НАТО":"NATO","РФ":"Russia","Велика Британія":"United Kingdom","Великобританія":"United Kingdom","Англія":"England","Голландія":"Netherlands","ОАЕ":"United Arab Emirates"}}';
