import type { Act } from '../../../../platform/transaction.ts'
import { type Consent, stageOf, type Theme } from '../../rules/voices/voice.ts'
import type { Join } from '../../store/voices/joins.ts'
import type { Voice } from '../../store/voices/voices.ts'
import { shownVersion } from '../versions/shown-version.ts'

export type ToldVoice = ReturnType<typeof toldVoice>

/** A voice as staff read it: who noted it is nobody's matter but theirs. */
export function toldVoice({ notedBy, few, themes, consentTo, ...voice }: Voice, actorId: string) {
	return {
		...voice,
		themes: themes as Theme[],
		consentTo: consentTo as Consent,
		stage: stageOf(voice),
		mine: notedBy === actorId,
	}
}

/** What voices are about, in the words of the plans as they are shown; null for a part that is there no more. */
export async function toldJoins(act: Act, joins: readonly Join[]) {
	const plans = new Map<string, Awaited<ReturnType<typeof shownVersion>>>()
	for (const planId of new Set(joins.map((join) => join.planId))) {
		plans.set(planId, await shownVersion(act, planId))
	}
	return joins.map(({ year, period, frozenAt, ...join }) => {
		const content = plans.get(join.planId)?.content
		const parts = join.part === 'goal' ? content?.goals : content?.activities
		const round = year === null || period === null ? null : { year, period }
		return {
			...{ ...join, round, frozen: frozenAt !== null, plan: content?.title ?? '' },
			text: parts?.find(({ id }) => id === join.partId)?.text ?? null,
		}
	})
}

export type ToldJoin = Awaited<ReturnType<typeof toldJoins>>[number]
