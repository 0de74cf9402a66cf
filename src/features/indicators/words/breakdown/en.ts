import type { Words } from '../../../../platform/words/shape.ts'
import type { breakdown as sv } from './sv.ts'

export const breakdown: Words<typeof sv> = {
	title: '{name}: by group',
	open: 'Break down',
	plan: 'The plan',
	by: 'Break down by',
	traits: {
		sex: 'Sex',
		ageBand: 'Age',
		ageOfChild: 'The child’s age',
		children: 'With or without children',
		situation: 'Situation',
		unit: 'Unit',
		area: 'Postal town',
	},
	groups: {
		sex: { woman: 'Women', man: 'Men', unknown: 'Not known' },
		sexOfChild: { woman: 'Girls', man: 'Boys', unknown: 'Not known' },
		ageBand: {
			'0-17': '0–17 years',
			'18-24': '18–24 years',
			'25-44': '25–44 years',
			'45-64': '45–64 years',
			'65-': '65 and older',
			unknown: 'Not known',
		},
		ageOfChild: {
			'0-5': '0–5 years',
			'6-12': '6–12 years',
			'13-17': '13–17 years',
			'18-': '18 and older',
			unknown: 'Not known',
		},
		children: { yes: 'With children', no: 'Without children', unknown: 'Children unknown' },
	},
	unknown: 'Not known',
	counts: 'Number',
	shares: 'Part of all',
	rates: 'Per 1,000 inhabitants of the same group',
	group: 'Group',
	total: 'All',
	running: '{year}, so far',
	withheld: 'not shown',
	withheldNote:
		'Numbers under five are not shown to you, nor as many others as it takes that the small ones cannot be worked out.',
	rateNote:
		'Reckoned on the population of 31 December {years}. Source: {origin}. A dash means that the group’s population is not known.',
	noPeople:
		'The population of the groups has not been brought in, so nothing is reckoned per 1,000 inhabitants.',
	toFigures: 'Bring in the population',
	fewNote: 'Few: a single one changes much. Those under 20 in {year} could as well have been:',
	chance: '{group}: {value} (chance alone can give between {from} and {to})',
	finding:
		'In {year} the number per 1,000 inhabitants was highest for {more} and lowest for {less}. <b>The difference is larger than chance usually gives.</b>',
	noFinding:
		'In {year} the number per 1,000 inhabitants was highest for {more} and lowest for {less}, but the difference is <b>no larger than chance can give</b>.',
	noComparison: 'No comparison is made: the groups’ population is not known, or the numbers are too few.',
	chart: '{name} by {trait}, {year}',
	chartDeck: 'The number in each group.',
	chartAlt: '{name} {year}. {bars}.',
	bar: '{group}: {told}',
	empty: 'Nothing was counted in the years that are shown.',
	files: 'Download',
	sheet: 'By group',
	heads: {
		year: 'Year',
		group: 'Group',
		value: 'Number',
		share: 'Share, per cent',
		perThousand: 'Per 1,000 inhabitants',
		peopleYear: 'Population of year',
		status: 'Shown',
	},
	status: { published: 'yes', withheld: 'no' },
}
