import type { Words } from '../../../platform/words/shape.ts'
import { api } from './api.en.ts'
import { settings } from './settings.en.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	api,
	settings,
	title: 'Open data',
	lead: 'The municipality’s published figures as tables. Fetch them, count with them and use them freely.',
	home: 'Open data',
	list: {
		datasets: 'Datasets',
		none: 'No dataset is published yet.',
		years: '{from}–{to}. Version {version}, published {day}.',
		oneYear: '{from}. Version {version}, published {day}.',
		hidden:
			'{hidden, plural, =0 {All {cells} numbers are shown.} one {One of {cells} numbers is not shown.} other {# of {cells} numbers are not shown.}}',
	},
	use: {
		title: 'How to use them',
		files:
			'Each dataset is there as CSV and JSON, with a description of its columns (CSVW). The addresses stay, and earlier versions have their own.',
		api: 'Programs can fetch selected rows without a key. The description is in <link>OpenAPI</link>.',
		kolada:
			'The same figures are also there <link>in Kolada’s shape</link> (version 3). The key figures are the municipality’s own and begin with BOFAST.',
		catalogue:
			'The whole catalogue by DCAT-AP-SE: <rdf>RDF/XML</rdf>, <ttl>Turtle</ttl>, <jsonld>JSON-LD</jsonld>.',
	},
	licence: {
		title: 'Licence',
		cc0: 'The figures are free to use for anything without conditions: <link>CC0 1.0</link>.',
		'cc-by':
			'The figures are free to use for anything. Name the source: {publisher}. Licence: <link>CC BY 4.0</link>.',
		contact: 'Questions or faults: <mail>{contact}</mail>.',
		more: '<link>More on the municipality’s open data</link>',
	},
	small: {
		title: 'How small numbers are protected',
		text: 'A small number can be a family. So numbers below {below} are not shown, nor the other numbers from which they could have been worked out.',
		proof:
			'Before the figures were published it was tried that nobody can work out a hidden number from all published tables and years together. {hidden, plural, =0 {None of the {cells} numbers is hidden.} one {One of {cells} numbers is hidden.} other {# of {cells} numbers are hidden.}}',
		mark: 'A number that is hidden for its own sake and one that is hidden for another’s bear the same mark.',
	},
	page: {
		years: 'Years',
		version: 'Version',
		published: 'Published',
		counted: 'Counted by what was known',
		files: 'Fetch',
		csv: 'CSV',
		json: 'JSON',
		metadata: 'Description of the columns (CSVW)',
		api: 'Rows over the API',
		table: 'The table',
		caption: '{title}, {from}–{to}',
		withheld: 'not shown',
		missing: '–',
		shown: 'The first {shown} of {rows} rows. All of them are in the files.',
		how: 'How the figures are counted',
		noDefinition: 'The introduction says how the figures are counted.',
		definition: 'Definition {version}: {name}.',
		source: 'Source: {source}.',
		unverified: 'Not checked against the source yet.',
		columns: 'Columns and codes',
		column: 'Column',
		meaning: 'Meaning',
		codes: 'Codes',
		free: 'no codes',
		versions: 'Versions and changes',
		versionOf: 'Version {version}',
		changed: '{day}: {what}',
		withdrawn: 'Version {version} was withdrawn {day}.',
		earlier: 'This is an earlier version. <link>The latest is version {version}</link>.',
		invented: 'Invented facts. The municipality does not exist.',
	},
	lost: {
		title: 'This dataset has been withdrawn',
		text: 'It was withdrawn {day} and can no longer be fetched.',
		toList: 'All datasets',
	},
}
