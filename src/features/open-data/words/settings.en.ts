import type { Words } from '../../../platform/words/shape.ts'
import type { settings as sv } from './settings.sv.ts'

export const settings: Words<typeof sv> = {
	title: 'Open data',
	state: 'How others may use the figures, and how they reach you. Changes show at once for everybody.',
	crumb: 'Settings',
	closed: 'Open the public pages first. The datasets belong there.',
	toSite: 'Public pages',
	terms: 'Licence and contact',
	told: 'What the catalogue says',
	licence: 'Licence',
	publisher: 'Publisher',
	contact: 'Contact',
	datasets:
		'{count, plural, =0 {No dataset is published yet.} one {One dataset is published.} other {# datasets are published.}}',
	open: 'The catalogue is at <link>{address}</link>.',
	harvest: 'Sweden’s data portal harvests this address: {address}',
	save: 'Save',
	done: { saved: 'The terms of open data are changed' },
	licences: {
		cc0: 'CC0 1.0: free use without conditions (recommended)',
		'cc-by': 'CC BY 4.0: free use, naming the source',
	},
	fields: {
		licence: 'Licence',
		organisationNumber: 'The municipality’s organisation number',
		contactName: 'Name of the contact',
		contactEmail: 'E-mail address of the contact',
		contactUrl: 'Web address of the contact',
	},
	hints: {
		licence: 'For the figures. What the catalogue says of them is always free.',
		organisationNumber: 'Ten digits. With it the data portal knows you as the publisher.',
		contactName: 'Empty: the municipality’s name on the public pages.',
		contactEmail: 'Empty: the address on the public pages. Use one of a function, not of a person.',
		contactUrl: 'Empty: the page of open data.',
	},
	faults: {
		'not-an-organisation-number': 'Write ten digits, for example 212000-0142',
		'not-an-email': 'Write an e-mail address',
		'not-a-web-address': 'Write the whole address, for example https://municipality.example/data',
	},
	refusals: { 'site-not-open': 'The municipality’s public pages are not open. Open them first.' },
}
