import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { useLooseWords } from '../../../../ui/loose-words.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseFile } from './case-types.ts'

type NextStep = CaseFile['steps'][number]

const steps = 'evictionPrevention.cases.steps'

/** What a step is called, what it needs, and the word on its button. */
export function useStepWords() {
	const words = useTranslations('evictionPrevention.cases')
	const loose = useLooseWords()
	const format = useFormat()
	return ({ id, child, facts }: Pick<NextStep, 'id' | 'child' | 'facts'>) => {
		const { postBy, debtOre = 0, until, landlordSays = '', amountOre = 0 } = facts
		const values = {
			child: child?.name ?? words('facts.protectedChild'),
			postBy: postBy === undefined ? '' : format.day(postBy, { year: false }),
			debt: format.amount(ore(debtOre)),
			landlordSays,
			amount: format.amount(ore(amountOre)),
			until: until === undefined ? '' : format.day(until, { year: false }),
		}
		return (part: 'what' | 'why' | 'do') => loose(`${steps}.${id}.${part}`, values)
	}
}
