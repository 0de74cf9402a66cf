import { createTranslator } from 'use-intl/core'
import * as z from 'zod'
import { firstDayOf, yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { type Told, toldToReaders } from '../../../homelessness/index.ts'
import { mayReadExactOutcomes, mayReadOutcomes } from '../../access.ts'
import { firstYearOfCases, funnelCases } from '../../counts.ts'
import { type Funnel, type FunnelStep, funnelOf, funnelSteps } from '../../rules/outcomes/funnel.ts'
import { outcomeTargets } from '../../rules/outcomes/spread.ts'
import type { Share } from '../../rules/outcomes/tally.ts'
import { boardWords as en } from '../../words/outcomes/boards.en.ts'
import { boardWords as sv } from '../../words/outcomes/boards.sv.ts'
import { drawnBars } from './bars.ts'

/** From notice by consultation to outcome, of the cases opened in a year; small numbers in words to who only reads. */
export const funnelBoard = query({
	name: 'funnelBoard',
	input: z.object({
		year: z.coerce.number().int().min(1990).max(2200).nullish(),
		locale: z.enum(locales),
	}),
	may: mayReadOutcomes,
	run: async (act, { year, locale }) => {
		const thisYear = yearOf(act.today)
		const asked = year ?? thisYear
		const funnel = funnelOf(await funnelCases(act, { from: firstDayOf(asked), until: firstDayOf(asked + 1) }))
		const exact = mayReadExactOutcomes(act.actor)
		const told = exact ? exactSteps(funnel) : readersSteps(funnel)
		const steps = funnelSteps.map((step) => ({ step, told: told.get(step) ?? null }))
		const { toFirstContact: contact } = funnel
		const contactTold = exact || isTellable({ part: contact.ended, whole: funnel.steps.opened })
		return {
			...{ year: asked, exact, firstYear: (await firstYearOfCases(act)) ?? thisYear, thisYear },
			...{ steps, targets: outcomeTargets, countedAt: act.now },
			medianToContact: contactTold ? contact.median : null,
			within: shown(contact.within, exact),
			early: shown(funnel.early, exact),
			stayPut: shown(funnel.stayPut, exact),
			drawing: draw(steps, { year: asked, locale }),
		}
	},
	audit: () => ({ kind: 'outcomes', ids: [] }),
})

type Steps = ReadonlyMap<FunnelStep, Told>

function exactSteps({ steps }: Funnel): Steps {
	return new Map(funnelSteps.map((step) => [step, steps[step]]))
}

/** Each step with those who did not take it: what one lacks of the other is told as little as itself. */
function readersSteps({ steps, otherwise }: Funnel): Steps {
	const left = [
		['opened', 'reached'],
		['opened', 'called'],
		['called', 'held'],
		['held', 'agreed'],
	] as const
	const cells = new Map<string, number>([...Object.entries(steps), ['otherwise', otherwise]])
	const bonds = left.map(([whole, part]) => {
		const rest = `${whole} but not ${part}`
		cells.set(rest, steps[whole] - steps[part])
		return { sum: [whole], of: [part, rest] }
	})
	const told = toldToReaders({
		cells,
		bonds: [
			...bonds,
			{ sum: ['opened'], of: ['closed', 'still-open'] },
			{ sum: ['closed'], of: ['averted', 'not-averted', 'otherwise'] },
		],
	})
	return new Map(funnelSteps.map((step) => [step, told.get(step) ?? null]))
}

// Neither the part nor what it lacks of the whole may be few.
function isTellable({ part, whole }: Share): boolean {
	return [part, whole - part].every((count) => count === 0 || count >= 5)
}

/** A share in whole per cent, so rounded that a reader reckons no count from it. */
function shown(share: Share, exact: boolean): number | null {
	if (share.whole === 0 || (!exact && !isTellable(share))) return null
	const percent = (100 * share.part) / share.whole
	return exact ? Math.round(percent) : Math.round(percent / 5) * 5
}

type ToldStep = { readonly step: FunnelStep; readonly told: Told }

function draw(steps: readonly ToldStep[], { year, locale }: { year: number; locale: 'sv' | 'en' }) {
	const say = createTranslator({ locale, messages: { sv, en }[locale] })
	const inWords = (told: Told) => {
		if (told === null) return '··'
		return typeof told === 'number' ? String(told) : say('fewerThan', { limit: String(told.fewerThan) })
	}
	const bars = steps.map(({ step, told }) => ({
		label: say(`funnel.steps.${step}`),
		value: typeof told === 'number' ? told : null,
		part: typeof told === 'number' ? told : 0,
		told: inWords(told),
	}))
	return drawnBars({
		title: say('funnel.chart', { year: String(year) }),
		description: bars.map(({ label, told }) => `${label}: ${told}.`).join(' '),
		bars,
	})
}
