/** From whom in kind: a user council at a meeting, an interview, nobody knows whom, or what staff were told. */
export const voiceKinds = ['council', 'interview', 'anonymous', 'staff'] as const
export type VoiceKind = (typeof voiceKinds)[number]

/** What there is consent to: reading it in the municipality's work, quoting it in a paper, publishing it. Each holds the ones before. */
export const consents = ['within', 'quote', 'publish'] as const
export type Consent = (typeof consents)[number]

/** How the consent was given: said, written, as the minutes tell, or as it stood on the slip that was handed in. */
export const consentWays = ['spoken', 'written', 'minutes', 'slip'] as const

/** What it is about, so that the same thing said in many places is found. */
export const themes = [
	'getting-a-home',
	'keeping-a-home',
	'the-home',
	'being-met',
	'waiting',
	'information',
	'support',
	'health',
	'safety',
	'money',
	'children',
	'say',
	'other',
] as const
export type Theme = (typeof themes)[number]

/** What came of it. */
export const voiceOutcomes = ['accepted', 'partly', 'no'] as const

/** Whether there is consent to use it so. */
export function allows(given: Consent, use: Consent): boolean {
	return consents.indexOf(given) >= consents.indexOf(use)
}

/** What was answered, as whoever answers it anew read it. */
export const answerOf = ({
	outcome,
	why,
}: {
	readonly outcome: string | null
	readonly why: string | null
}) => [outcome, why]

/** What it waits for next: to be looked at, an answer, and that those who said it hear the answer. */
export type VoiceStage = 'to-look-at' | 'to-answer' | 'to-tell-back' | 'told-back' | 'withdrawn'

export function stageOf(voice: {
	readonly withdrawnOn: string | null
	readonly lookedOn: string | null
	readonly outcome: string | null
	readonly toldBackOn: string | null
}): VoiceStage {
	if (voice.withdrawnOn !== null) return 'withdrawn'
	if (voice.lookedOn === null) return 'to-look-at'
	if (voice.outcome === null) return 'to-answer'
	return voice.toldBackOn === null ? 'to-tell-back' : 'told-back'
}
