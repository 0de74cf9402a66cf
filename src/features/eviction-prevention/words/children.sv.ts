/** Words about each child of a case: what is best for it, how it is after an eviction, the children's own list. */
export const childrenWords = {
	forms: {
		assess: {
			title: 'Barnets bästa',
			intro:
				'Vad som är bäst för barnet ska bedömas i varje ärende som rör det (SoL 3:1). Skriv vår bedömning här; barnets egna ord står i samtalet.',
			noneLeft: 'Inget barn är inskrivet i ärendet.',
			do: 'Bedöm barnets bästa',
			again: 'Ändra bedömningen',
		},
		'follow-up': {
			title: 'Följ upp barnet',
			intro: 'Varje barn följs upp för sig. Att ingen nåddes är också ett svar.',
			noneLeft: 'Alla barn är följda upp.',
			do: 'Följ upp',
		},
	},
	rows: {
		interests: 'Barnets bästa',
		notAssessed: 'inte bedömt än',
		assessed: '(bedömt {day} av {who})',
		check: 'Uppföljning {day}',
		followedUp: '{done} av {all} barn följda upp',
	},
	results: {
		'child-met': 'Barnet träffades',
		'told-by-adult': 'En vuxen i familjen berättade',
		'not-reached': 'Ingen nåddes',
		declined: 'Familjen avböjde',
	},
	school: {
		same: 'Samma skola eller förskola',
		changed: 'Har bytt skola eller förskola',
		none: 'Går inte i skola eller förskola',
		unknown: 'Skolan är okänd',
	},
	settings: {
		title: 'Barn vid avhysning',
		state: 'Kommunens egna mål. De gäller avhysningar som avslutas från och med nu.',
		note: 'När barnen följs upp, och hur många nätter på hotell som är för många.',
		save: 'Spara',
	},
	fields: {
		bestInterests: 'Vad som är bäst för barnet, och varför',
		school: 'Skola eller förskola',
		assessedOn: 'Bedömt',
		onDay: 'Dag',
		result: 'Vad som blev av uppföljningen',
		schoolNow: 'Skola nu',
		childsWords: 'Barnets egna ord',
		note: 'Hur barnet har det',
		followUpWeeks: 'Uppföljning, veckor efter avhysningen',
		warnNights: 'Nätter på hotell: varning från',
		alarmNights: 'Nätter på hotell: larm från',
	},
	hints: {
		followUpWeeks: 'Till exempel 2, 8. Högst sex gånger.',
		warnNights: 'Nätter på hotell, vandrarhem eller camping de senaste tolv månaderna.',
		schoolNow: 'Behövs när någon har berättat.',
	},
	faults: {
		'not-weeks': 'Skriv en till sex hela veckor mellan 1 och 104, med komma emellan',
		'alarm-before-warning': 'Larmet ska komma efter varningen',
	},
	refusals: {
		'follow-up-not-of-children': 'Frågan gäller inte barnen.',
		'follow-up-not-due': 'Det är inte dags att fråga än.',
		'child-already-followed-up': 'Barnet är redan uppföljt den här gången.',
		'case-closed': 'Ärendet är avslutat. Ett nytt hot öppnar ett nytt ärende.',
	},
	done: {
		assessChildsInterests: 'Bedömningen är sparad.',
		followUpChild: 'Uppföljningen är sparad.',
		saveChildSettings: 'Sparat. Det gäller från och med nu.',
	},
} as const
