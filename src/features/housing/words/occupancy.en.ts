import type { Words } from '../../../platform/words/shape.ts'
import type { occupancyWords as words } from './occupancy.sv.ts'

export const occupancyWords: Words<typeof words> = {
	title: 'Occupancy',
	state:
		'{name}, {period}: <b>{percent} of the places were occupied</b>, by the measure Occupancy rate, version {version}.',
	stateNone: '{name} had no places open in that time.',
	all: 'All emergency housing',
	property: 'Choose a property',
	years: 'Choose a year',
	months: 'By month',
	whole: 'The whole year',
	caption: 'Occupancy by month',
	month: 'Month',
	variants: {
		'bed-average-utilisation': 'Average utilisation',
		'bed-occupancy-rate': 'Occupancy rate',
		'bed-usable-occupancy': 'Occupancy of usable places',
	},
	version: 'version {version}',
	figures: {
		capacity: 'Bed nights',
		stay: 'Occupied',
		held: 'Held',
		void: 'Void',
		renovation: 'Renovation',
		turnaround: 'Made ready',
		free: 'Free',
	},
	nights: 'Nights',
	nightsCaption: 'Bed nights: all that there were is occupied, void or free',
	places: { ordinary: 'Ordinary places', extra: 'Extra places', all: 'All places' },
	explain: 'How the measures are reckoned',
	steps: {
		personNights: 'Person nights, each person and night once',
		placeNights: 'Place nights, each bed for as many as may sleep there',
		daysOpen: 'Days on which any place was there',
		perDay: 'People a day',
		placesPerDay: 'Places a day',
		bedNights: 'Occupied bed nights',
		bedsOnline: 'Bed nights that there were, void and being made ready among them',
		usable: 'Place nights without void, renovation and making ready',
		result: 'Measure',
	},
	formulas: {
		'bed-average-utilisation':
			'People a day divided by places a day, over the days on which any place was there.',
		'bed-occupancy-rate':
			'Occupied bed nights divided by all bed nights that there were. The day of leaving is no night.',
		'bed-usable-occupancy': 'Person nights divided by the place nights that could be used.',
	},
	gaps: 'Gaps between stays',
	gapsText:
		'{count, plural, =0 {No gap ended in the time.} one {One gap ended in the time, {days} days.} other {# gaps ended in the time, {days} days on average, {longest} days at the longest.}}',
	turnedAway: 'Turned away',
	turnedAwayText:
		'{people, plural, =0 {Nobody was turned away.} one {One person was turned away.} other {# people were turned away.}} {unmet, plural, =0 {} one {One got none of the municipality’s other places} other {# got none of the municipality’s other places}}{unmet, plural, =0 {} other {, {perNight} a night.}}',
	turnedAwayHead: 'Turned away without a place',
	none: 'There were no places',
	source: 'Source: the stays and places in Bofast. Nights until yesterday; the day of leaving is no night.',
	crumb: 'Tonight',
}
