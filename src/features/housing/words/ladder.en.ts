import type { Words } from '../../../platform/words/shape.ts'
import type { ladder as sv } from './ladder.sv.ts'
import { ladderCodes } from './ladder-codes.en.ts'
import { ladderForms } from './ladder-forms.en.ts'
import { ladderPages } from './ladder-pages.en.ts'
import { ladderProgramme } from './ladder-programme.en.ts'

export const ladder: Words<typeof sv> = {
	title: 'The ladder',
	crumb: 'Housing',
	state:
		'{people, plural, =0 {Nobody lives here yet.} one {One person or family} other {# people and families}}{late, plural, =0 {} one { · <b>one checkpoint is late</b>} other { · <b># checkpoints are late</b>}}',
	stateFigures: 'How many training contracts become permanent, and how often a placement does not hold.',
	noOne: 'Nobody lives in any of the homes today.',
	noOneAction: 'To the board',
	housingFirst: 'Housing First',
	settingsLink: 'Which step may follow which',
	refundLink: 'Danish refund days',
	step: {
		people: '{count, plural, one {# household} other {# households}}',
		next: 'From here: {next}',
		noNext: 'No step leads on from here.',
	},
	ownLease: 'own lease',
	columns: {
		who: 'Who',
		since: 'Has lived there',
		home: 'Home',
		check: 'Next checkpoint',
		takeOver: 'Planned take-over',
		blockers: 'Blockers',
	},
	none: 'None',
	blockersCount: '{count, plural, one {# obstacle} other {# obstacles}}',
	noDay: 'No day set',
	noLease: 'The lease is not written',
	late: 'late',
	hidden: 'Protected person',
	time: {
		days: '{count, plural, one {# day} other {# days}}',
		months: '{count, plural, one {# month} other {# months}}',
		years:
			'{years, plural, one {# year} other {# years}} {months, plural, =0 {} one {and # month} other {and # months}}',
	},
	conversion: {
		title: 'Training contracts made permanent',
		titleYear: '{percent} of the training contracts of {year} became permanent',
		note: 'Counted from the day somebody moved in, never from the decision. Permanent is a home with a support agreement or one’s own lease. A move between training flats is the same contract.',
		year: 'Year',
		ended: 'Ended',
		converted: 'Became permanent',
		share: 'Share',
		within12: 'Moved in that year: within 12 months',
		within24: 'within 24 months',
		notDue: 'not due yet',
		tooFew: 'too few to show',
		of: '{part} of {whole}',
		alt: 'Share of training contracts that became permanent, year by year: {values}',
		empty: 'No training contract has ended yet.',
	},
	breakdowns: {
		title: 'Breakdowns this year and last',
		unit: 'Unit',
		cause: 'Cause',
		count: 'Number',
		none: 'No placement has broken down.',
		fewerThan: 'fewer than\u00a0{below}',
		leftOut: '..',
		leftOutWhy:
			'Numbers under five are written “fewer than 5”. Two dots stand where a number is left out because a small one could be reckoned from it.',
	},
	...ladderCodes,
	...ladderPages,
	...ladderProgramme,
	...ladderForms,
}
