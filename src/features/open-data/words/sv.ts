import { api } from './api.sv.ts'
import { settings } from './settings.sv.ts'

/** Words of open data; this language gives the shape. */
export const sv = {
	api,
	settings,
	title: 'Öppna data',
	lead: 'Kommunens publicerade siffror som tabeller. Hämta dem, räkna på dem och använd dem fritt.',
	home: 'Öppna data',
	list: {
		datasets: 'Datamängder',
		none: 'Ingen datamängd är publicerad än.',
		years: '{from}–{to}. Version {version}, publicerad {day}.',
		oneYear: '{from}. Version {version}, publicerad {day}.',
		hidden:
			'{hidden, plural, =0 {Alla {cells} tal visas.} one {Ett av {cells} tal visas inte.} other {# av {cells} tal visas inte.}}',
	},
	use: {
		title: 'Så använder du dem',
		files:
			'Varje datamängd finns som CSV och JSON, med en beskrivning av kolumnerna (CSVW). Adresserna står kvar, och tidigare versioner har egna.',
		api: 'Program kan hämta rader med urval utan nyckel. Beskrivningen finns i <link>OpenAPI</link>.',
		kolada:
			'Samma siffror finns också <link>i Koladas form</link> (version 3). Nyckeltalen är kommunens egna och börjar på BOFAST.',
		catalogue:
			'Hela katalogen enligt DCAT-AP-SE: <rdf>RDF/XML</rdf>, <ttl>Turtle</ttl>, <jsonld>JSON-LD</jsonld>.',
	},
	licence: {
		title: 'Licens',
		cc0: 'Siffrorna är fria att använda till vad som helst utan villkor: <link>CC0 1.0</link>.',
		'cc-by':
			'Siffrorna är fria att använda till vad som helst. Ange källan: {publisher}. Licens: <link>CC BY 4.0</link>.',
		contact: 'Frågor eller fel: <mail>{contact}</mail>.',
		more: '<link>Mer om kommunens öppna data</link>',
	},
	small: {
		title: 'Så skyddas små tal',
		text: 'Ett litet tal kan vara en familj. Därför visas inte tal under {below}, och inte heller de andra tal som de annars hade gått att räkna ut ur.',
		proof:
			'Innan siffrorna publicerades prövades det att ingen kan räkna fram ett dolt tal ur alla publicerade tabeller och år tillsammans. {hidden, plural, =0 {Inget av de {cells} talen är dolt.} one {Ett av {cells} tal är dolt.} other {# av {cells} tal är dolda.}}',
		mark: 'Ett tal som döljs för sin egen skull och ett som döljs för ett annats har samma markering.',
	},
	page: {
		years: 'År',
		version: 'Version',
		published: 'Publicerad',
		counted: 'Räknad efter vad som var känt',
		files: 'Hämta',
		csv: 'CSV',
		json: 'JSON',
		metadata: 'Kolumnernas beskrivning (CSVW)',
		api: 'Rader över API',
		table: 'Tabellen',
		caption: '{title}, {from}–{to}',
		withheld: 'visas inte',
		missing: '–',
		shown: 'De första {shown} av {rows} raderna. Alla finns i filerna.',
		how: 'Så är siffrorna räknade',
		noDefinition: 'I inledningen står hur siffrorna är räknade.',
		definition: 'Definition {version}: {name}.',
		source: 'Källa: {source}.',
		unverified: 'Inte kontrollerad mot källan än.',
		columns: 'Kolumner och koder',
		column: 'Kolumn',
		meaning: 'Betydelse',
		codes: 'Koder',
		free: 'inga koder',
		versions: 'Versioner och ändringar',
		versionOf: 'Version {version}',
		changed: '{day}: {what}',
		withdrawn: 'Version {version} drogs tillbaka {day}.',
		earlier: 'Det här är en tidigare version. <link>Den senaste är version {version}</link>.',
		invented: 'Påhittade uppgifter. Kommunen finns inte.',
	},
	lost: {
		title: 'Den här datamängden är tillbakadragen',
		text: 'Den drogs tillbaka {day} och kan inte längre hämtas.',
		toList: 'Alla datamängder',
	},
} as const
