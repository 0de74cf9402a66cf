import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { useSamePerson } from '../../../../ui/same-person.ts'
import { DataTable } from '../../../../ui/table.tsx'
import type { mergeDesk } from '../../../people/index.ts'

export type Desk = Extract<Awaited<ReturnType<typeof mergeDesk>>, { is: 'done' }>['value']
type Pair = Desk['open'][number]

/** Pairs, the likeliest first: who the two are, why we think that they are one, and the way to look closer. */
export function PairTable({ caption, pairs }: { caption: string; pairs: readonly Pair[] }) {
	const words = useTranslations('homelessness.doubles')
	const same = useSamePerson()
	return (
		<DataTable
			caption={caption}
			rows={pairs}
			rowKey={(pair) => pair.pairId}
			columns={[
				{ key: 'a', head: words('one'), fold: 'title', cell: (pair) => <Side side={pair.a} /> },
				{ key: 'b', head: words('other'), fold: 'plain', cell: (pair) => <Side side={pair.b} /> },
				{ key: 'why', head: words('why'), fold: 'plain', cell: (pair) => same.why(pair.reasons) },
				{
					key: 'likely',
					head: words('likely'),
					fold: 'line',
					cell: (pair) => <span className="nowrap">{same.howLikely(pair.probability)}</span>,
				},
				{
					key: 'do',
					head: '',
					fold: 'plain',
					cell: (pair) => (
						<ButtonLink to={`/homelessness/doubles/${pair.aId}/${pair.bId}`}>{words('compare')}</ButtonLink>
					),
				},
			]}
		/>
	)
}

/** Who a record is of: how they are called, with the day of birth under it. */
function Side({ side }: { side: Pair['a'] }) {
	const nameOf = usePersonName()
	const same = useSamePerson()
	if (side === null) return '–'
	return (
		<>
			<TextLink to={`/people/${side.personId}`}>{nameOf(side)}</TextLink>
			<br />
			<span className="quiet small">{same.born(side)}</span>
		</>
	)
}
