export const sv = {
	title: 'Dataskydd',
	lead: 'Uppgifterna här tillhör människor i en utsatt situation. Allt som läses, lämnas ut och gallras går att följa i efterhand.',
	state:
		'{count, plural, =0 {Inget väntar på dig.} one {En sak väntar på dig.} other {# saker väntar på dig.}}',
	columns: { place: 'Sida', what: 'Vad den är till för', waiting: 'Väntar' },
	none: '–',
	places: {
		overview: { name: 'Översikt', what: 'Det som finns att sköta.' },
		access: { name: 'Vem ser vad', what: 'Vilka konton som ser en person, och vad ett konto ser.' },
		emergencies: {
			name: 'Nödöppningar',
			what: 'Ärenden som lästes för att det inte kunde vänta, och granskningen av dem.',
		},
		logs: {
			name: 'Loggranskning',
			what: 'Vad enhetens medarbetare har läst: stickprov och det som sticker ut.',
		},
		disclosures: {
			name: 'Utlämnat',
			what: 'Vad som har lämnats ut, till vem, med vilket stöd, och samtycken som tar slut.',
		},
		retention: { name: 'Gallring', what: 'Vad som ska gallras, vad som bevaras och varför, och intygen.' },
		requests: {
			name: 'Begäran om utdrag',
			what: 'Den som vill veta vad som står, svaret inom en månad, och vad som maskas.',
		},
		incidents: {
			name: 'Incidenter',
			what: 'Vad som gått fel med uppgifter, och de 72 timmarna.',
		},
		exports: {
			name: 'Uttagna filer',
			what: 'Vilka filer som tagits ut, av vem och när.',
		},
		documents: {
			name: 'Handlingar',
			what: 'Registret över handlingar och vad allmänheten ser av det.',
		},
		hindrances: {
			name: 'Anmälda hinder',
			what: 'Vad som hindrar någon från att använda sidorna.',
		},
	},
}
