import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Board } from './board-types.ts'

const named = 3
const warned = 3

/** How tonight stands in one line, and who will have nowhere to be. */
export function BoardSums({ board }: { board: Board }) {
	const words = useTranslations('stock')
	const format = useFormat()
	const beds = board.properties.flatMap(({ name, beds: inside }) =>
		inside.map((bed) => ({ ...bed, property: name })),
	)
	const of = (...states: (typeof beds)[number]['state'][]) =>
		beds.filter(({ state }) => states.includes(state))
	const there = beds.length - of('planned', 'closed', 'returned').length
	const free = of('available')
	const out = of('void', 'renovation', 'turnaround')
	const names = free
		.slice(0, named)
		.map(({ kind, property, label }) => (kind === 'home' ? label : `${property} ${label}`))
	const more = free.length - names.length
	const told = `${names.length === 0 ? '' : ': '}${names.join(', ')}${more > 0 ? words('sums.more', { count: more }) : ''}`
	const b = (inside: React.ReactNode) => <b>{inside}</b>
	const day = (on: Board['from']) => format.day(on, { weekday: false, year: false })
	return (
		<>
			<p className="row-wrap sums">
				<span>
					{words.rich('sums.occupied', {
						b,
						count: of('occupied', 'notice-given', 'reserved', 'unavailable').length,
						all: there,
					})}
				</span>
				<span>{words.rich('sums.free', { b, count: free.length, names: told })}</span>
				<span>{words.rich('sums.out', { b, count: out.length })}</span>
			</p>
			{board.missing.length === 0 ? null : (
				<ul className="stack-8">
					{board.missing.slice(0, warned).map(({ stayId, bed, name, from, until }) => (
						<li key={stayId}>
							<Tone kind="danger" icon={<ExclamationmarkTriangleFillIcon aria-hidden />}>
								<TextLink to={`/housing/stays/${stayId}`}>
									{words('sums.missing', {
										...{ bed, name: name ?? words('somebody') },
										days:
											until === null
												? words('fromOn', { day: day(from) })
												: words('bars.days', { from: day(from), until: day(until) }),
									})}
								</TextLink>
							</Tone>
						</li>
					))}
					{board.missing.length > warned ? (
						<li>{words('sums.missingMore', { count: board.missing.length - warned })}</li>
					) : null}
				</ul>
			)}
		</>
	)
}
