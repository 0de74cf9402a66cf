import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { supportNeeds } from '../../rules/need/codes.ts'
import { useCode } from '../agreements/use-options.ts'
import type { WaitingRow } from './need-types.ts'

const heads = { 'only-home': 'onlyHome', 'home-and-support': 'withSupport', unknown: 'notAssessed' } as const

/** Those who lack only a home apart from those who need support with it. */
export function WaitingTable({ needs }: { needs: readonly WaitingRow[] }) {
	const words = useTranslations('agreements.need')
	const format = useFormat()
	const code = useCode()
	const groups = supportNeeds
		.map((support) => ({ support, rows: needs.filter((one) => one.support === support) }))
		.filter(({ rows }) => rows.length > 0)
	return (
		<DataTable<WaitingRow>
			caption={words('crumb')}
			rowKey={(one) => one.id}
			groups={groups.map(({ support, rows }) => ({
				key: support,
				head: `${words(heads[support])} (${rows.length})`,
				rows,
			}))}
			columns={[
				{
					...{ key: 'who', head: words('who'), fold: 'title' },
					cell: (one) => <TextLink to={`/housing/need/${one.id}`}>{one.name ?? '–'}</TextLink>,
				},
				{
					...{ key: 'household', head: words('household'), fold: 'line' },
					cell: ({ adults, children }) => words('people', { adults, children }),
				},
				{ key: 'needs', head: words('needs'), fold: 'plain', cell: (one) => <Needed need={one} /> },
				{
					...{ key: 'blocked', head: words('blocked'), fold: 'line' },
					cell: ({ inTheWay }) =>
						inTheWay === 0 ? (
							<span className="quiet">{words('nothingBlocks')}</span>
						) : (
							words('inTheWay', { count: inTheWay })
						),
				},
				{
					...{ key: 'urgency', head: words('urgency'), fold: 'line' },
					cell: ({ urgency }) =>
						urgency === 'acute' ? (
							<Tone kind="danger">{code('urgencies', urgency)}</Tone>
						) : (
							code('urgencies', urgency)
						),
				},
				{
					...{ key: 'since', head: words('since'), fold: 'line' },
					cell: ({ sinceOn, movesInOn }) =>
						movesInOn === null ? format.day(sinceOn) : words('movesIn', { day: format.day(movesInOn) }),
				},
			]}
		/>
	)
}

function Needed({ need }: { need: WaitingRow }) {
	const words = useTranslations('agreements.need')
	const code = useCode()
	const { roomsFrom: from, roomsTo: to, areas, accessibility } = need
	const parts = [
		to === null ? words('roomsFrom', { from }) : words('rooms', { from, to }),
		areas,
		accessibility === 'none' ? null : code('accessNeeds', accessibility),
	]
	return parts.filter(Boolean).join(', ')
}
