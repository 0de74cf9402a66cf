import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Value } from '../../rules/versions/values.ts'

type Of<Is extends Value['is']> = Extract<Value, { is: Is }>

const isShare = (unit: string) => /^(?:%|procent|per ?cent)$/i.test(unit.trim())

/** What a field of a plan says, as the reader's language writes it. */
export function useValues() {
	const words = useTranslations('planVersions.difference')
	const figures = useTranslations('indicators')
	const loose = useLooseWords()
	const format = useFormat()

	const figure = (value: number, unit: string) => {
		const decimals = Number.isInteger(value) ? 0 : 1
		return isShare(unit) ? format.percent(value / 100, decimals) : format.number(value, decimals)
	}
	const base = ({ year, value, unit, fewerThan }: Of<'base'>) => {
		const said =
			fewerThan !== null
				? figures('fewerThan', { below: String(fewerThan) })
				: value === null
					? words('nothing')
					: figure(value, unit)
		return year === null ? said : words('baseOf', { value: said, year: String(year) })
	}
	const target = ({ target: wanted, unit, direction }: Of<'target'>) => {
		if (wanted.is === 'missing') return words('nothing')
		const said =
			wanted.is === 'words'
				? wanted.words
				: format.target(wanted.operator ?? (direction === 'up' ? '>=' : '<='), figure(wanted.value, unit))
		return wanted.year === null ? said : words('targetBy', { target: said, year: String(wanted.year) })
	}
	const cost = ({ year, ore: given, funding }: Of<'cost'>) => {
		if (given === null) return words('costUnknown', { year: String(year), funding })
		const amount = format.amount(ore(given))
		return funding === ''
			? words('costWithout', { year: String(year), amount })
			: words('costOf', { year: String(year), amount, funding })
	}
	/** Codes are called what they are called where they are chosen. */
	const code = ({ of, code: one }: Of<'code'>) => {
		const keys = {
			level: `planDraft.levels.${one}.name`,
			areaKind: `planDraft.areaKinds.${one}.name`,
			sectionKind: `planDraft.sectionKinds.${one}.name`,
			direction: `actionPlan.directions.${one}`,
			costClass: `planVersions.difference.fields.class-${one}`,
			definition: `indicators.definitions.${one}.name`,
			prevention: 'planDraft.areas.isPrevention',
		}
		return findWord(loose, [keys[of]]) ?? one
	}
	return (value: Value): string => {
		switch (value.is) {
			case 'text':
				return value.text
			case 'year':
				return String(value.year)
			case 'code':
				return code(value)
			case 'base':
				return base(value)
			case 'target':
				return target(value)
			case 'cost':
				return cost(value)
			case 'quantity':
				return words('quantityOf', {
					...{ value: format.number(value.value), unit: value.unit, what: value.what },
				})
		}
	}
}
