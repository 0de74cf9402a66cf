/** Words of one's own calendar feed; those of the file itself are `summary` and `name`. */
export const calendarWords = {
	title: 'Dina tidsfrister i din egen kalender',
	state:
		'Kalendern visar hur många tidsfrister du har en dag, och en länk hit. Aldrig vem eller vad det gäller.',
	myWork: 'Mitt arbete',
	none: 'Du har ingen kalenderadress.',
	since: 'Du har en kalenderadress sedan {day}. Den visas inte igen; skapa en ny om du har tappat bort den.',
	open: 'Skapa en adress',
	openAnew: 'Skapa en ny adress',
	end: 'Avsluta adressen',
	once: 'Din adress. Den visas bara nu.',
	how: 'Lägg till den i kalendern som en prenumeration. Den som har adressen ser antalet tidsfrister, så dela den inte. En ny adress avslutar den förra.',
	done: { ended: 'Adressen är avslutad' },
	name: 'Bofast, tidsfrister',
	summary: '{count, plural, one {En tidsfrist} other {# tidsfrister}}',
	fields: {},
	hints: {},
	faults: {},
	refusals: {},
} as const
