/** The yearly questions of a municipality's own methods, as they are asked. */
export const questionsSv = {
	themes: {
		plan: 'Plan',
		housing: 'Bostäder',
		eviction: 'Vräkning',
		meeting: 'Möte med dem det gäller',
		knowing: 'Kunskap om läget',
	},
	answers: { yes: 'Ja', partly: 'Delvis', no: 'Nej', 'not-known': 'Vet inte' },
	questions: {
		'decided-plan': 'Har kommunen en aktuell plan mot hemlöshet som är politiskt beslutad?',
		'plan-followed-up': 'Följs planen upp minst en gång om året?',
		'plan-with-targets': 'Har planen mål som går att mäta?',
		'landlords-overall': 'Har kommunen en övergripande överenskommelse med hyresvärdar om bostäder?',
		'landlords-single': 'Har kommunen överenskommelser med hyresvärdar i enskilda fall?',
		'housing-first': 'Erbjuds Bostad först?',
		'own-contract-path': 'Finns en beslutad väg från kommunens hyreskontrakt till ett eget?',
		'arrears-families': 'Finns en skriftlig rutin för barnfamiljer som har hyresskuld?',
		'arrears-all': 'Finns en skriftlig rutin för alla hushåll som har hyresskuld?',
		'children-first': 'Utreds barnens läge alltid när en familj riskerar att bli vräkt?',
		outreach: 'Arbetar kommunen uppsökande bland dem som riskerar vräkning?',
		'single-entrance': 'Finns en väg in för den som söker hjälp med sitt boende?',
		'by-name-list': 'Har kommunen en aktuell lista över alla i hemlöshet?',
		'lived-experience': 'Deltar personer med egen erfarenhet i arbetet?',
	},
} as const
