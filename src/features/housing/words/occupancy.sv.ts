export const occupancyWords = {
	title: 'Beläggning',
	state:
		'{name}, {period}: <b>{percent} av platserna var belagda</b>, efter måttet Beläggningsgrad, version {version}.',
	stateNone: '{name} hade inga platser öppna den tiden.',
	all: 'Alla akuta boenden',
	property: 'Välj boende',
	years: 'Välj år',
	months: 'Per månad',
	whole: 'Hela året',
	caption: 'Beläggning per månad',
	month: 'Månad',
	variants: {
		'bed-average-utilisation': 'Genomsnittligt utnyttjande',
		'bed-occupancy-rate': 'Beläggningsgrad',
		'bed-usable-occupancy': 'Beläggning av användbara platser',
	},
	version: 'version {version}',
	figures: {
		capacity: 'Platsnätter',
		stay: 'Belagda',
		held: 'Reserverade',
		void: 'Avställda',
		renovation: 'Renovering',
		turnaround: 'Iordningställning',
		free: 'Lediga',
	},
	nights: 'Nätter',
	nightsCaption: 'Platsnätter: allt som fanns är belagt, avställt eller ledigt',
	places: { ordinary: 'Ordinarie platser', extra: 'Extraplatser', all: 'Alla platser' },
	explain: 'Så räknas måtten',
	steps: {
		personNights: 'Personnätter, varje person och natt en gång',
		placeNights: 'Platsnätter, varje säng för så många som får sova där',
		daysOpen: 'Dygn då någon plats fanns',
		perDay: 'Personer per dygn',
		placesPerDay: 'Platser per dygn',
		bedNights: 'Bokade sängnätter',
		bedsOnline: 'Sängnätter som fanns, avställda och iordningställda medräknade',
		usable: 'Platsnätter utan avställda, renovering och iordningställning',
		result: 'Mått',
	},
	formulas: {
		'bed-average-utilisation':
			'Personer per dygn delat med platser per dygn, över de dygn då någon plats fanns.',
		'bed-occupancy-rate':
			'Bokade sängnätter delat med alla sängnätter som fanns. Utflyttningsdagen är ingen natt.',
		'bed-usable-occupancy': 'Personnätter delat med de platsnätter som gick att använda.',
	},
	gaps: 'Luckor mellan vistelser',
	gapsText:
		'{count, plural, =0 {Ingen lucka slutade under tiden.} one {En lucka slutade under tiden, {days} dagar.} other {# luckor slutade under tiden, i snitt {days} dagar, längst {longest} dagar.}}',
	turnedAway: 'Avvisade',
	turnedAwayText:
		'{people, plural, =0 {Ingen avvisades.} one {En person avvisades.} other {# personer avvisades.}} {unmet, plural, =0 {} one {En fick ingen annan av kommunens platser} other {# fick ingen annan av kommunens platser}}{unmet, plural, =0 {} other {, {perNight} per natt.}}',
	turnedAwayHead: 'Avvisade utan plats',
	none: 'Inga platser fanns',
	source:
		'Källa: vistelserna och platserna i Bofast. Nätter till och med i går; utflyttningsdagen är ingen natt.',
	crumb: 'I natt',
} as const
