import type { Words } from '../../../platform/words/shape.ts'
import type { settings as sv } from './settings.sv.ts'

export const settings: Words<typeof sv> = {
	title: 'Public pages',
	state: 'What the municipality’s open pages are called and how they look. Everybody sees a change at once.',
	crumb: 'Settings',
	closed: 'No pages are open yet. Once you have saved, plans and follow-ups can be published.',
	open: 'The pages are at <link>{address}</link>.',
	looks: 'Name and looks',
	logo: 'Mark',
	logoNow: 'The mark that is shown today',
	noLogo: 'No mark is chosen. The name stands alone.',
	save: 'Save',
	contrast: 'Contrast',
	contrastText:
		'Links against white: {link} : 1. Text against the band: {band} : 1. At least 4.5 : 1 is asked for.',
	done: { saved: 'The public pages are changed' },
	languages: { sv: 'Swedish', en: 'English' },
	fields: {
		name: 'The municipality’s name',
		slug: 'Address',
		locale: 'Language',
		bandColour: 'Colour of the band',
		linkColour: 'Colour of links',
		contact: 'E-mail address for whoever finds a fault or is hindered',
		logo: 'Mark as a file',
		removeLogo: 'Take the mark away',
	},
	hints: {
		name: 'As it is to stand at the top, for example “Lillhamn municipality”.',
		slug: 'Small letters, digits and hyphens. If it is changed, old links stop working.',
		locale: 'What is published already changes its language when it is published anew.',
		bandColour: 'As #fff3ec. Text on the band is dark or white, whichever can be read.',
		linkColour: 'As #0b5cad. Must be seen against white.',
		contact: 'Shown openly. Use the address of a function, not of a person.',
		logo: 'PNG or SVG, at most 1 MB. It is redrawn as a picture at most 120 dots high.',
	},
	faults: {
		'not-an-address': 'Write small letters, digits and hyphens, for example lillhamn',
		'not-a-colour': 'Write the colour as six characters after #, for example #0b5cad',
		'not-an-email': 'Write an e-mail address',
		'not-a-logo': 'The file cannot be read as PNG or SVG',
		'logo-too-large': 'The picture is too large',
		'logo-refers-outside':
			'The picture fetches something from outside or holds a script. Save it without that.',
	},
	refusals: {
		'link-cannot-be-seen':
			'The links can hardly be seen against white: {contrast, number} : 1. At least 4.5 : 1 is asked for. Choose a darker one.',
		'band-cannot-be-read':
			'Neither dark nor white text can be read on the band: {contrast, number} : 1. At least 4.5 : 1 is asked for. Choose a lighter or a darker one.',
		'address-taken': 'Another municipality has that address already.',
	},
}
