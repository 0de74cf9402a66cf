import type { Words } from '../../../platform/words/shape.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	title: 'Data protection',
	lead: 'The records here belong to people in a vulnerable situation. All that is read, given out and destroyed can be followed afterwards.',
	state:
		'{count, plural, =0 {Nothing waits for you.} one {One thing waits for you.} other {# things wait for you.}}',
	columns: { place: 'Page', what: 'What it is for', waiting: 'Waiting' },
	none: '–',
	places: {
		overview: { name: 'Overview', what: 'What there is to look after.' },
		access: { name: 'Who sees what', what: 'Which accounts see a person, and what an account sees.' },
		emergencies: {
			name: 'Emergencies',
			what: 'Cases that were read because it could not wait, and the review of them.',
		},
		logs: {
			name: 'Log review',
			what: 'What the staff of a unit have read: a sample, and what stands out.',
		},
		disclosures: {
			name: 'Given out',
			what: 'What was given out, to whom, on which ground, and consents that end.',
		},
		retention: {
			name: 'Retention',
			what: 'What is due for destruction, what is kept and why, and the certificates.',
		},
		requests: {
			name: 'Requests for an extract',
			what: 'Who wants to know what is kept, the answer within a month, and what is masked.',
		},
		incidents: {
			name: 'Incidents',
			what: 'What went wrong with records, and the 72 hours.',
		},
		exports: {
			name: 'Files taken out',
			what: 'Which files were taken out, by whom and when.',
		},
		documents: {
			name: 'Documents',
			what: 'The register of documents and what the public sees of it.',
		},
		hindrances: {
			name: 'Reported hindrances',
			what: 'What hinders somebody from using the pages.',
		},
	},
}
