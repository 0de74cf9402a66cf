import { useTranslations } from 'use-intl'
import { Explain } from '../../../../ui/links.tsx'
import { Columns, Section } from '../../../../ui/page.tsx'
import { FigureLink, Matrix, Situation } from '../../../../ui/situation.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { explainPage, flowAddress } from './flow-address.ts'
import type { MatrixOfFlow } from './flow-types.ts'
import { useTold } from './use-told.ts'

type MatrixProps = { matrix: MatrixOfFlow; asked: Readonly<Record<string, string>> }

/** Where those of the first day are on the second, with how to read a row beside it. */
export function FlowMatrix({ matrix, asked }: MatrixProps) {
	const words = useTranslations('homelessness.flow')
	const short = useTranslations('homelessness.flow.short')
	const format = useFormat()
	const told = useTold()
	const { categories, rows } = matrix
	const day = (one: typeof matrix.first) => format.day(one, { weekday: false, year: false })
	const largest = Math.max(1, ...rows.flatMap(({ stayed }) => stayed))
	const name = (number: number) => {
		const category = categories.find((one) => one.number === number)
		return category === undefined ? words('explain.outside') : told.category(category)
	}
	const cell = (from: number, to: number, people: number | null) => {
		if (people === null) return null
		const way = { of: 'way', fromCategory: String(from), toCategory: String(to) }
		return {
			...{ key: `${from} ${to}`, share: to === 0 || from === 0 ? 0 : people / largest, stayed: from === to },
			content: (
				<FigureLink
					to={flowAddress(asked, way, explainPage)}
					name={words('figureLink', { line: name(from), column: name(to), value: told.value(people) })}
				>
					{told.value(people)}
				</FigureLink>
			),
		}
	}
	const head = ({ number, key }: (typeof categories)[number]) => (
		<Situation number={number}>{short(key as Parameters<typeof short>[0])}</Situation>
	)
	return (
		<Section
			title={words('matrix.title', { first: day(matrix.first), second: day(matrix.second) })}
			aside={
				<Explain to={flowAddress(asked, { of: 'way', fromCategory: '1', toCategory: '1' }, explainPage)} />
			}
		>
			<Columns wide="left">
				<Matrix
					caption={words('matrix.caption')}
					corner={words('matrix.fromTo')}
					columns={[
						...categories.map((category) => ({ key: category.key, content: head(category) })),
						{ key: 'left', content: words('matrix.left') },
					]}
					rows={rows.map((row) => {
						const category = categories.find(({ number }) => number === row.from)
						return {
							key: String(row.from),
							content: category === undefined ? words('matrix.new') : head(category),
							cells: [
								...row.stayed.map((people, at) => cell(row.from, categories[at]?.number ?? 0, people)),
								cell(row.from, 0, row.left),
							],
						}
					})}
				/>
				<Reading matrix={matrix} />
			</Columns>
		</Section>
	)
}

function Reading({ matrix: { rows } }: { matrix: MatrixOfFlow }) {
	const words = useTranslations('homelessness.flow.matrix')
	const [first] = rows
	const stayed = first?.stayed[0] ?? 0
	const moved = (first?.stayed ?? []).slice(1).reduce((sum, one) => sum + one, 0)
	const left = first?.left ?? 0
	const told = (people: number) => String(people)
	const b = (text: React.ReactNode) => <b>{text}</b>
	return (
		<div className="small stack-8">
			<p>
				{words.rich('reading', {
					b,
					...{
						from: told(stayed + moved + left),
						stayed: told(stayed),
						moved: told(moved),
						left: told(left),
					},
				})}
			</p>
			<p>{words.rich('frames', { b })}</p>
			<p className="quiet">{words('people')}</p>
		</div>
	)
}
