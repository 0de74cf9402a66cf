import type { AnalysisQuestion } from '../rules/paper/analysis.ts'

/** What each question of an analysis is headed by in the paper. */
export const headingsSv = {
	'heading-child-decision': 'Beslutet och vad det ändrar för barn',
	'heading-child-whom': 'Vilka barn det gäller',
	'heading-child-equal': 'Alla barns lika värde',
	'heading-child-best': 'Barnets bästa',
	'heading-child-life': 'Liv, överlevnad och utveckling',
	'heading-child-heard': 'Barnens egna åsikter',
	'heading-child-standard': 'Skälig levnadsstandard',
	'heading-child-alternatives': 'Andra sätt som har prövats',
	'heading-child-assessment': 'Samlad bedömning',
	'heading-child-follow-up': 'Så följs följderna för barn',
	'heading-gender-numbers': 'Hur det ser ut för kvinnor och män',
	'heading-gender-needs': 'Skilda behov och hinder',
	'heading-gender-effects': 'Vad förslaget ändrar för kvinnor och män',
	'heading-gender-violence': 'Våld i nära relationer',
	'heading-gender-assessment': 'Samlad bedömning ur jämställdhet',
} as const satisfies Readonly<Record<`heading-${AnalysisQuestion}`, string>>

/** What to think about when one answers it: shown while one writes, never printed. */
export const asksSv = {
	'child-decision': 'Vad föreslås, och vad blir annorlunda för barn om det beslutas?',
	'child-whom':
		'Vilka barn berörs, direkt och genom sina familjer? Hur många, i vilka åldrar? Skriv inget som pekar ut någon.',
	'child-equal':
		'Behandlas barn lika? Är någon grupp i sämre läge: yngre barn, barn med funktionsnedsättning, barn som bor växelvis, nyanlända?',
	'child-best':
		'Vad är bäst för barnen, och hur har det prövats? Vad väger mot, och varför väger det mer eller mindre?',
	'child-life':
		'Hur påverkas hälsa, skola, trygghet och utveckling? Får barnet bo kvar i sitt område och gå kvar i sin skola?',
	'child-heard':
		'Har barn fått säga vad de tycker? Hur, och vad sa de? Om inte: varför, och hur får de komma till tals?',
	'child-standard': 'Har barnen ett hem som räcker? Hur länge bor de tillfälligt, i hotell eller hos andra?',
	'child-alternatives': 'Vilka andra sätt har prövats, och vad hade de betytt för barn?',
	'child-assessment': 'Vad är följderna för barn sammantaget? Går barns och andra intressen emot varandra?',
	'child-follow-up': 'Hur och när ser ni efter vad det blev för barnen?',
	'gender-numbers': 'Hur många kvinnor och män gäller det? Finns tal uppdelade på kön, och vad visar de?',
	'gender-needs': 'Har kvinnor och män olika behov, vägar in i hemlöshet eller hinder ut ur den?',
	'gender-effects': 'Når insatserna kvinnor och män lika? Vad ändras av förslaget?',
	'gender-violence':
		'Hur skyddas den som utsätts för våld, och finns platser och lösningar som är särskilda för kvinnor?',
	'gender-assessment': 'Vad är bedömningen, och vad ska göras annorlunda?',
} as const satisfies Readonly<Record<AnalysisQuestion, string>>
