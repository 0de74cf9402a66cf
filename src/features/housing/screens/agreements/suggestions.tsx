import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ListedSuits, Suits } from '../../rules/need/suits.ts'
import type { Offer } from './agreement-types.ts'
import { useCode } from './use-options.ts'

const shownAtOnce = 20

/** Those who wait, whom the home suits first, each with why not. */
export function Suggestions({ found }: { found: Offer }) {
	const words = useTranslations('agreements.offer')
	const need = useTranslations('agreements.need')
	const format = useFormat()
	const code = useCode()
	const shown = found.suggestions.slice(0, shownAtOnce)
	if (shown.length === 0) return <p className="quiet">{words('suggestionsNone')}</p>
	return (
		<>
			<DataTable
				caption={words('suggestions')}
				rows={shown}
				rowKey={(one) => one.needId}
				columns={[
					{
						...{ key: 'who', head: words('who'), fold: 'title' },
						cell: (one) => <TextLink to={`/housing/need/${one.needId}`}>{one.name ?? '–'}</TextLink>,
					},
					{
						...{ key: 'held', head: words('suits'), fold: 'plain' },
						cell: (one) => <Held held={one.held} />,
					},
					{
						...{ key: 'household', head: words('household'), fold: 'line' },
						cell: ({ adults, children }) => need('people', { adults, children }),
					},
					{
						...{ key: 'urgency', head: need('urgency'), fold: 'line' },
						cell: (one) => code('urgencies', one.urgency),
					},
					{
						...{ key: 'since', head: words('since'), fold: 'line' },
						cell: (one) => format.day(one.sinceOn),
					},
				]}
			/>
			{found.suggestions.length > shownAtOnce ? (
				<p className="quiet">
					{words.rich('shown', {
						count: shownAtOnce,
						a: (chunks) => <TextLink to="/housing/need">{chunks}</TextLink>,
					})}
				</p>
			) : null}
		</>
	)
}

/** Whether a home suits a need, and each reason why not; what nobody knows is to be found out. */
export function Held({ held }: { held: Suits | ListedSuits }) {
	const words = useTranslations('agreements.offer')
	const code = useCode()
	const { inTheWay, unknown } = 'inTheWay' in held ? held : { inTheWay: 0, unknown: 0 }
	const why = [
		...held.why.map((one) => code('mismatches', one)),
		...(inTheWay === 0 ? [] : [words('inTheWay', { count: inTheWay })]),
	].join(', ')
	const ask = [
		...held.ask.map((one) => code('questions', one)),
		...(unknown === 0 ? [] : [words('unknown', { count: unknown })]),
	].join(', ')
	return (
		<>
			{held.suits ? <Tone kind="success">{words('suits')}</Tone> : words('suitsNot', { why })}
			{ask === '' ? null : <span className="quiet small"> {words('ask', { ask })}</span>}
		</>
	)
}
