/** Words of the digest by e-mail: its page, the letter itself, and what the administrator is told. */
export const digestWords = {
	title: 'Dagens arbete med e-post',
	state:
		'På morgonen får du ett mejl om hur mycket som väntar på dig, och en länk hit. Aldrig vem eller vad det gäller.',
	myWork: 'Mitt arbete',
	plansPlace: 'Det som väntar i planerna',
	calendar: 'Tidsfrister i din kalender',
	none: 'Du får inget mejl.',
	since: {
		'every-working-day':
			'Sedan {day} får du ett mejl varje arbetsdag, på {language}. Det går till {address}.',
		weekly: 'Sedan {day} får du ett mejl i veckan, på {language}. Det går till {address}.',
	},
	languages: { sv: 'svenska', en: 'engelska' },
	goesTo:
		'Det går till {address} klockan 7, på det språk du läser nu. En dag då inget väntar kommer inget mejl.',
	changes:
		'Ändrar du kommer mejlet därefter på det språk du läser nu. En dag då inget väntar kommer inget mejl.',
	cannotSend: 'Inga mejl skickas än',
	cannotSendWhy:
		'Kommunen har inte ställt in någon mejlserver för Bofast. Du kan välja nu; mejlen börjar komma när det är gjort.',
	choose: 'Få mejlet',
	change: 'Ändra',
	end: 'Sluta få mejlet',
	preview: 'Så här hade mejlet sett ut nu',
	previewNothing: 'Just nu finns inget nytt att berätta, så i dag hade inget mejl kommit.',
	options: { 'every-working-day': 'Varje arbetsdag', weekly: 'På måndagar' },
	optionHints: { weekly: 'Är måndagen en helgdag kommer det första arbetsdagen i veckan.' },
	done: { chosen: 'Du får mejlet från och med nästa gång', ended: 'Du får inget mejl längre' },
	letter: {
		subject: 'Bofast: det här väntar på dig',
		opening: 'Det här väntar på dig i Bofast.',
		lines: {
			overdue: '{count, plural, one {En sak} other {# saker}} skulle ha gjorts tidigare',
			today: '{count, plural, one {En sak} other {# saker}} ska göras i dag',
			week: '{count, plural, one {En sak} other {# saker}} till den här veckan',
			checks: '{count, plural, one {En uppföljning} other {# uppföljningar}} att göra',
			notices:
				'{count, plural, one {En ny anmälan} other {# nya anmälningar}} som inget ärende har tagit upp',
			tasks: '{count, plural, one {En egen uppgift} other {# egna uppgifter}} att göra den här veckan',
			'late-activities':
				'{count, plural, one {En aktivitet i planerna är sen} other {# aktiviteter i planerna är sena}}',
			'stale-activities':
				'{count, plural, one {En aktivitet} other {# aktiviteter}} som ingen har berättat om på tre månader',
			'late-tasks':
				'{count, plural, one {En uppgift i planerna är sen} other {# uppgifter i planerna är sena}}',
			'values-due': '{count, plural, one {Ett utfall} other {# utfall}} att skriva in',
			'proposals-waiting': '{count, plural, one {Ett förslag} other {# förslag}} att publicera',
			'proposals-sent-back': '{count, plural, one {Ett förslag} other {# förslag}} som har skickats tillbaka',
			'incidents-to-settle': '{count, plural, one {En incident} other {# incidenter}} att avgöra',
			'extracts-to-answer': '{count, plural, one {En begäran} other {# begäranden}} om utdrag att besvara',
			'hindrances-to-answer':
				'{count, plural, one {Ett anmält hinder} other {# anmälda hinder}} att svara på',
			'log-review-overdue':
				'{count, plural, one {En försenad loggranskning} other {# försenade loggranskningar}}',
			'log-review': '{count, plural, one {En loggranskning} other {# loggranskningar}} att besvara',
			'log-broken': '{count, plural, one {Ett block} other {# block}} i loggen som har ändrats',
			'destructions-to-approve':
				'{count, plural, one {Ett förslag} other {# förslag}} om gallring att godkänna',
			'broken-glass': '{count, plural, one {En nödöppning} other {# nödöppningar}} att granska',
		},
		open: 'Öppna Mitt arbete: {link}',
		openPlans: 'Öppna det som väntar i planerna: {link}',
		why: 'Mejlet innehåller bara antal, aldrig vem eller vad det gäller.',
		once: 'Det som väntar i planerna eller i dataskyddet nämns en gång. Allt som väntar står alltid på sidan.',
		rhythms: {
			'every-working-day': 'Du har valt att få det varje arbetsdag.',
			weekly: 'Du har valt att få det en gång i veckan.',
		},
		end: 'Du slutar få det när du vill under Mitt arbete, Med e-post.',
		endPlans: 'Du slutar få det när du vill under Planer, Det som väntar, Med e-post.',
	},
	mail: {
		title: 'Mejl från Bofast',
		settings: 'Inställningar',
		state: 'Dagens arbete skickas med e-post till dem som har valt det. Mejlen innehåller bara antal.',
		server: 'Mejlserver',
		from: 'Avsändare',
		notSet: 'Ingen mejlserver är inställd',
		notSetWhy:
			'Inga mejl skickas. Den som driver Bofast sätter BOFAST_SMTP_URL och BOFAST_MAIL_FROM och startar om.',
		days: 'De senaste fjorton dagarna',
		noDays: 'Inget mejl har behövt skickas.',
		columns: { day: 'Dag', taken: 'Skickade', troubles: 'Inte skickade' },
		allTaken: 'Alla gick iväg',
		trouble: '{count, plural, one {Ett mejl} other {# mejl}}: {why}',
		whose: 'Gäller {names}.',
		again: 'Det som servern inte tog emot prövas igen samma dag. Inget mejl skickas två gånger.',
	},
	troubles: {
		'no-answer': 'Mejlservern svarar inte.',
		'no-trust':
			'Förbindelsen med mejlservern kan inte skyddas: dess certifikat går inte att lita på, eller saknas.',
		'no-sign-in': 'Mejlservern godtar inte användarnamnet eller lösenordet.',
		'sender-refused': 'Mejlservern godtar inte avsändaren.',
		'address-refused': 'Mejlservern godtar inte mottagarens adress. Rätta den under Personal och roller.',
		refused: 'Mejlservern tog inte emot mejlet.',
		'not-known': 'Förbindelsen bröts mitt i. Det kan ha kommit fram och skickas inte igen.',
	},
	fields: { rhythm: 'Hur ofta?', plans: 'Också det som väntar i planerna' },
	hints: {
		plans:
			'Sena aktiviteter och uppgifter, det som ingen har berättat om och utfall att skriva in. Varje sak nämns en gång.',
	},
	faults: {},
	refusals: {},
} as const
