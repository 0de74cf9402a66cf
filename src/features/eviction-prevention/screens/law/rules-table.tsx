import { useTranslations } from 'use-intl'
import { useLooseWords } from '../../../../ui/loose-words.ts'
import { Unverified } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { LawTable } from './law-types.ts'
import { useLength } from './use-length.ts'

type Rule = LawTable['rules'][number]

/** One row a rule, act by act. */
export function RulesTable({ rules, acts }: Pick<LawTable, 'rules' | 'acts'>) {
	const words = useTranslations('evictionPrevention.law')
	const cases = useTranslations('evictionPrevention.cases')
	const ruleWords = useLooseWords()
	const lengthOf = useLength()
	const groups = [...acts, 'any' as const].map((act) => ({
		key: act,
		head: act === 'any' ? words('anyHome') : cases(`acts.${act}`),
		rows: rules.filter((rule) => rule.regime === act),
	}))
	return (
		<DataTable
			caption={words('title')}
			groups={groups.filter(({ rows }) => rows.length > 0)}
			rowKey={(rule) => `${rule.id} ${rule.regime} ${rule.validFrom}`}
			columns={[
				{
					...{ key: 'rule', head: words('columns.rule'), fold: 'title', strong: true },
					cell: (rule) => ruleWords(`evictionPrevention.law.rules.${rule.id}`),
				},
				{
					...{ key: 'length', head: words('columns.length'), fold: 'line' },
					cell: (rule) => <span className="nowrap">{lengthOf(rule.length)}</span>,
				},
				{
					...{ key: 'paragraph', head: words('columns.paragraph'), fold: 'line' },
					cell: (rule) => rule.paragraph || '–',
				},
				{
					...{ key: 'valid', head: words('columns.valid'), fold: 'line' },
					cell: (rule) => <Valid rule={rule} />,
				},
				{
					key: 'source',
					head: words('columns.source'),
					fold: 'line',
					cell: (rule) => (rule.paragraph === '' ? cases('unverified.local-target') : rule.source),
				},
				{
					...{ key: 'doubt', head: words('columns.doubt'), fold: 'plain' },
					cell: (rule) =>
						rule.unverified === null || rule.unverified === 'local-target' ? (
							<span className="quiet">{rule.unverified === null ? words('read') : '–'}</span>
						) : (
							<>
								<Unverified /> {cases(`unverified.${rule.unverified}`)}
							</>
						),
				},
			]}
		/>
	)
}

// Rules as old as the readings say nothing by their first day.
const asOldAsRead = '1994-01-01'

function Valid({ rule: { validFrom, validTo } }: { rule: Rule }) {
	const words = useTranslations('evictionPrevention.law')
	const format = useFormat()
	const short = (day: Rule['validFrom']) => format.day(day, { weekday: false, year: true })
	const from = validFrom === asOldAsRead ? words('asRead') : short(validFrom)
	if (validTo !== null) return words('until', { from, until: short(validTo) })
	return validFrom === asOldAsRead ? from : words('since', { day: from })
}
