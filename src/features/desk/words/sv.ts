import { digestWords } from './digest.sv.ts'
import { personWords } from './person.sv.ts'
import { formWords } from './person-forms.sv.ts'

export const sv = {
	person: personWords,
	forms: formWords,
	digest: digestWords,
	title: 'Mitt arbete',
	unit: 'Enhetens arbete',
	calendar: 'I din kalender',
	byMail: 'Med e-post',
	state:
		'{count, plural, =0 {Inget i dag.} one {En sak i dag} other {# saker i dag}}{count, plural, =0 {} other {{children, plural, =0 {.} one {, en av dem gäller barn.} other {, # av dem gäller barn.}}}}',
	stateBesides:
		'Inget i egna ärenden i dag, men {count, plural, one {en sak att se över} other {# saker att se över}}.',
	nextDeadline: 'Nästa frist är <b>{day}</b>.',
	openConference: 'Öppna konferensen',
	bands: {
		today: 'I dag',
		week: 'Den här veckan',
		waiting: 'Väntar på andra',
		conference: 'Från ärendekonferenser',
	},
	until: 'till och med {day}',
	nothing: {
		today: 'Inget kvar i dag',
		ownToday: 'Inget i egna ärenden i dag',
		ownAhead: 'Nya ärenden visas under Vräkningar.',
		next: 'Nästa sak är {day}.',
		ahead: 'Inget väntar framåt heller. Nya ärenden visas under Vräkningar.',
	},
	today: 'I dag',
	sameDay: 'ska göras samma dag',
	should: 'skulle ha gjorts {day}',
	older:
		'{count, plural, one {En äldre fråga om kvarboende är obesvarad.} other {# äldre frågor om kvarboende är obesvarade.}}',
	showOlder: 'Visa dem',
	since: 'sedan {day}',
	case: 'Ärende {number}',
	child: 'barnet',
	hiddenTask: 'en uppgift',
	nameAndAge: '{name}, {age} år',
	childWord: 'Barn',
	oneChild: '1 barn, {age} år',
	housing: {
		title: 'Boenden att se över',
		lines:
			'{unsuited, plural, =0 {} one {För ett hushåll med barn passar platsen inte: finn en annan. } other {För # hushåll med barn passar platsen inte: finn en annan. }}{unassessed, plural, =0 {} one {För ett hushåll med barn är platsen inte bedömd: gör det i dag. } other {För # hushåll med barn är platsen inte bedömd: gör det i dag. }}{children, plural, =0 {} one {Ett hushåll med barn bor i akut boende. } other {# hushåll med barn bor i akut boende. }}{past, plural, =0 {} one {En vistelse har passerat sitt slut. } other {# vistelser har passerat sitt slut. }}{long, plural, =0 {} one {En har varat länge.} other {# har varat länge.}}',
		show: 'Visa dem',
	},
	leaving: {
		title:
			'{count, plural, one {En ung person lämnar snart en placering utan hem att flytta till} other {# unga lämnar snart en placering utan hem att flytta till}}',
		show: 'Visa dem',
	},
	plans: { title: 'Väntar i planerna', show: 'Visa dem' },
	protection: { title: 'Väntar i dataskyddet', show: 'Visa dem' },
	alarms: {
		title:
			'{count, plural, one {En bekräftelse till Kronofogden är inte skickad} other {# bekräftelser till Kronofogden är inte skickade}}',
		loud: 'Klockan är över 15. Sista stund är midnatt.',
		missed: 'Minst en skulle ha gått ut före i dag. Skicka den nu.',
		missedMark: 'Missad',
		loudMark: 'Skicka nu',
		insteadOf: 'i stället för {name}',
	},
	matters: {
		'confirm-to-authority': {
			what: 'Bekräfta till Kronofogden',
			why: 'Kronofogden har underrättat oss om en avhysning. Bekräftelsen ska skickas samma dag.',
			do: 'Skriv bekräftelsen',
		},
		'send-tenants-copy': {
			what: 'Skicka kopian till hyresgästen',
			why: 'Kronofogden har fått vår bekräftelse. Hyresgästen ska ha en kopia samma dag.',
			do: 'Anteckna kopian',
		},
		'assess-concern': {
			what: 'Bedöm oro för {child}',
			why: 'En avhysning är på väg. Ska en orosanmälan göras? Svara ja eller nej, och varför.',
			do: 'Bedöm',
		},
		'send-concern': {
			what: 'Skicka orosanmälan för {child}',
			why: 'Den är beslutad men inte skickad.',
			do: 'Anteckna att den är skickad',
		},
		'concern-receipt': {
			what: 'Kvittens på orosanmälan för {child}',
			why: 'Den är skickad. Vem tog emot den?',
			do: 'Anteckna kvittensen',
		},
		'check-agreement': {
			what: 'Stäm av överenskommelsen',
			why: 'Samrådet satte en dag för avstämning. Har alla gjort det de lovade?',
			do: 'Stäm av',
		},
		'remind-of-instalment': {
			what: 'Påminn om delbetalningen',
			why: 'En delbetalning förfaller snart. Samtal och sms når oftare fram än brev.',
			do: 'Anteckna påminnelse',
		},
		'answer-broken-plan': {
			what: 'Planen följs inte',
			why: 'En delbetalning har uteblivit. Ta reda på varför, och gör en ny plan eller avsluta den.',
			do: 'Svara',
		},
		'settle-what-landlord-told': {
			what: 'Kontrollera vad värden säger',
			why: 'Värden säger att saken är löst. Skriv dagen när du vet den; först då stannar klockan.',
			do: 'Skriv dagen',
		},
		'answer-children': {
			what: 'Ta reda på om barn bor i hemmet',
			why: 'Ingen har svarat på frågan. Okänt räknas som barn tills vi vet.',
			do: 'Svara om barn',
		},
		'add-children': {
			what: 'Skriv in barnen',
			why: 'Barn bor i hemmet, men inget är inskrivet.',
			do: 'Lägg till barn',
		},
		'first-contact': {
			what: 'Ta första kontakten',
			why: 'Ingen har försökt nå hushållet än.',
			do: 'Anteckna kontakt',
		},
		'learn-service-date': { what: 'Delgivningen', why: 'Klockan har inte börjat.', do: 'Skriv dagen' },
		'assume-liability': {
			what: 'Åta sig ansvar för hyran',
			why: 'Sista arbetsdagen i återvinningsfristen. Brevet måste postas senast då.',
			do: 'Skriv åtagandet',
		},
		'child-talk': {
			what: 'Samtal med {child}',
			why: '{deadline, select, some {Hushållets frist går ut {day}, och barnet är inte hört.} other {Barnet är inte hört, och utan samtal eller skäl kan ärendet inte avslutas.}}',
			do: 'Anteckna samtal',
		},
		'call-consultation': { what: 'Kalla till samråd', why: 'Samtycke behövs.', do: 'Kalla' },
		'record-consultation': {
			what: 'Anteckna samrådet',
			why: 'Samrådet är kallat och dagen är inne.',
			do: 'Anteckna samrådet',
		},
		'agree-payment-plan': {
			what: 'Gör en avbetalningsplan',
			why: 'Parterna är överens.',
			do: 'Skriv planen',
		},
		'offer-debt-advice': { what: 'Erbjud skuldrådgivning', why: 'Ska erbjudas.', do: 'Anteckna erbjudande' },
		'ask-for-postponement': { what: 'Begär anstånd', why: 'Anstånd kan ges.', do: 'Anteckna anstånd' },
		'contact-elderly-care': {
			what: 'Ta ställning till äldreomsorgen',
			why: 'Någon i hushållet är 65 år eller äldre.',
			do: 'Ta ställning',
		},
		'case-task': { what: '{task}', why: 'En uppgift i ärendet.', do: 'Öppna' },
		'task-receipt': {
			what: 'Kvittens: {task}',
			why: 'Överlämnat till en annan förvaltning, som inte har kvitterat än.',
			do: 'Visa',
		},
		close: { what: 'Avsluta ärendet', why: 'Allt som krävs finns på plats.', do: 'Avsluta' },
		'stay-90': {
			what: 'Fråga om hushållet bor kvar',
			why: '90 dagar sedan ärendet avslutades.',
			do: 'Följ upp',
		},
		'stay-180': {
			what: 'Fråga om hushållet bor kvar',
			why: '180 dagar sedan ärendet avslutades. Svaret avgör om vräkningen är förhindrad.',
			do: 'Följ upp',
		},
		'stay-365': {
			what: 'Fråga om hushållet bor kvar',
			why: 'Ett år sedan ärendet avslutades.',
			do: 'Följ upp',
		},
		'children-after-eviction': {
			what: 'Följ upp barnen efter avhysningen',
			why: 'Kommunens eget mål: två och åtta veckor efter.',
			do: 'Följ upp',
		},
		consultation: {
			what: 'Hyresskuldsamråd',
			why: 'Samrådet är kallat. Svar väntas från parterna.',
			do: 'Visa',
		},
		'service-date': {
			what: 'Dagen för delgivning',
			why: 'Hyresvärden ska berätta när uppsägningen delgavs. Klockan har inte börjat.',
			do: 'Visa',
		},
	},
} as const
