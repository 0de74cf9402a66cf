import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { StatusWord, Tone } from '../../../../ui/marks.tsx'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { IdentityLevel, LegalGround } from '../../rules/count-week/grounds.ts'

type Informant = {
	readonly countInformantId: string
	readonly name: string
	readonly kind: 'unit' | 'organisation'
	readonly state: 'invited' | 'answering' | 'finished' | 'nothing'
	readonly given: number
	readonly legalGround: LegalGround
	readonly identity: IdentityLevel
	readonly remindedOn: PlainDate | null
	readonly finishedOn: PlainDate | null
}

const order = ['invited', 'answering', 'finished', 'nothing']

/** Who is to answer, those who have not said a word first. */
export function InformantTable(props: {
	informants: readonly Informant[]
	remind: ((countInformantId: string) => ReactNode) | null
}) {
	const { informants, remind } = props
	const words = useTranslations('homelessness.count')
	const format = useFormat()
	const rows = informants.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
	const columns: Column<Informant>[] = [
		{
			key: 'who',
			head: words('coverage.who'),
			cell: (one) => (
				<>
					{one.name}
					<span className="quiet small"> {words(`kinds.${one.kind}`)}</span>
				</>
			),
		},
		{ key: 'state', head: words('coverage.state'), fold: 'state', cell: (one) => <State informant={one} /> },
		{
			key: 'answers',
			head: words('coverage.answers'),
			align: 'right',
			fold: 'line',
			cell: (one) => one.given,
		},
		{
			key: 'ground',
			head: words('coverage.ground'),
			fold: 'plain',
			cell: (one) => (
				<>
					{words(`grounds.${one.legalGround}`)}
					<span className="quiet small"> {words(`identities.${one.identity}`)}</span>
				</>
			),
		},
		{
			key: 'reminded',
			head: words('coverage.reminded'),
			cell: (one) =>
				one.remindedOn === null ? (
					<span className="quiet">{words('coverage.never')}</span>
				) : (
					format.day(one.remindedOn, { weekday: false })
				),
		},
	]
	if (remind !== null) {
		columns.push({
			key: 'remind',
			head: '',
			fold: 'plain',
			cell: (one) => (one.finishedOn === null ? remind(one.countInformantId) : null),
		})
	}
	return (
		<DataTable
			caption={words('coverage.table')}
			columns={columns}
			rows={rows}
			rowKey={(one) => one.countInformantId}
		/>
	)
}

function State({ informant: { state, finishedOn } }: { informant: Informant }) {
	const words = useTranslations('homelessness.count')
	const format = useFormat()
	if (state === 'invited') return <Tone kind="warning">{words('informantStates.invited')}</Tone>
	if (state === 'answering')
		return <StatusWord status="ongoing" inline why={words('informantStates.answering')} />
	return (
		<Tone kind="success">
			{words(`informantStates.${state}`)}
			{finishedOn === null ? null : ` ${format.day(finishedOn, { weekday: false })}`}
		</Tone>
	)
}
