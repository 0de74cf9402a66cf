import { useTranslations } from 'use-intl'
import { DefinitionRows, Disclosure, Section } from '../../../../ui/page.tsx'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { FigureLine } from '../../queries/releases/release-preview.ts'
import { latestQuestionnaire } from '../../rules/methods/questionnaire.ts'
import { byHand } from '../../rules/submissions/answer-by-hand.ts'
import { findShared } from '../../rules/submissions/definitions.ts'
import type { Package } from '../../rules/submissions/package.ts'

type Contents = Pick<Package, 'sender' | 'population' | 'methods' | 'hiding'> & {
	readonly lines: readonly FigureLine[]
}

/** All that a package tells, in the order of the package. */
export function Told({ contents }: { contents: Contents }) {
	return (
		<>
			<Figures lines={contents.lines} isByHand={contents.hiding?.solver === byHand} />
			<Coverage lines={contents.lines} />
			<Population contents={contents} />
			<Methods methods={contents.methods} />
			<Hiding contents={contents} />
		</>
	)
}

function Figures({ lines, isByHand }: { lines: readonly FigureLine[]; isByHand: boolean }) {
	const words = useTranslations('releases.told')
	const years = [...new Set(lines.flatMap((one) => one.years.map(({ year }) => year)))].sort()
	if (lines.length === 0) return null
	const wholes = lines.filter(({ part }) => part === '')
	const parts = lines.filter(({ part }) => part !== '')
	return (
		<Section title={words('figures')} note={words(isByHand ? 'byHandFigures' : 'figuresText')}>
			<FigureTable caption={words('figures')} lines={wholes} years={years} />
			{isWhole(wholes, years) ? null : <p className="quiet small">{words('emptyText')}</p>}
			{parts.length === 0 ? null : (
				<Disclosure summary={words('parts')}>
					<FigureTable caption={words('parts')} lines={parts} years={years} />
				</Disclosure>
			)}
		</Section>
	)
}

/** Whether every line has an answer for every year. */
function isWhole(lines: readonly FigureLine[], years: readonly number[]): boolean {
	return lines.every((line) => line.years.length === years.length)
}

type TableProps = { caption: string; lines: readonly FigureLine[]; years: readonly number[] }

function FigureTable({ caption, lines, years }: TableProps) {
	const words = useTranslations('releases')
	const format = useFormat()
	const written = ({ definition, version, years: told }: FigureLine, year: number) => {
		const found = told.find((one) => one.year === year)
		if (found === undefined) return words('told.empty')
		if (found.value === null) return words(`told.${found.state as 'withheld'}`)
		const isShare = findShared(definition, version)?.kind === 'share'
		return isShare ? format.percent(found.value, 1) : format.number(found.value)
	}
	const partOf = (part: string) => words(`parts.codes.${part as 'sex=man'}`)
	const columns: Column<FigureLine>[] = [
		{
			key: 'what',
			head: words('told.what'),
			fold: 'title',
			cell: ({ name, part }) => (part === '' ? name : `${name}, ${partOf(part)}`),
		},
		...years.map(
			(year): Column<FigureLine> => ({
				...{ key: String(year), head: String(year), align: 'right', fold: 'figure' },
				cell: (line) => written(line, year),
			}),
		),
	]
	return (
		<DataTable
			caption={caption}
			rows={lines}
			rowKey={({ definition, version, part }) => `${definition} ${version} ${part}`}
			columns={columns}
		/>
	)
}

/** Said of the whole; what nobody has told has no line. */
function Coverage({ lines }: { lines: readonly FigureLine[] }) {
	const words = useTranslations('releases.told')
	const format = useFormat()
	const told = lines.filter((one) => one.part === '' && one.years.some(({ coverage }) => coverage !== null))
	const years = [...new Set(told.flatMap((one) => one.years.map(({ year }) => year)))].sort()
	if (told.length === 0) return null
	return (
		<Section title={words('coverage')} note={words('coverageText')}>
			<DataTable
				caption={words('coverage')}
				rows={told}
				rowKey={({ definition, version }) => `${definition} ${version}`}
				columns={[
					{ key: 'what', head: words('what'), fold: 'title', cell: ({ name }) => name },
					...years.map(
						(year): Column<FigureLine> => ({
							...{ key: String(year), head: String(year), align: 'right', fold: 'figure' },
							cell: (line) => {
								const coverage = line.years.find((one) => one.year === year)?.coverage ?? null
								return coverage === null ? words('empty') : format.percent(coverage)
							},
						}),
					),
				]}
			/>
		</Section>
	)
}

function Population({ contents: { population } }: { contents: Contents }) {
	const words = useTranslations('releases.told')
	const format = useFormat()
	if (population.length === 0) {
		return (
			<Section title={words('population')}>
				<p className="reading">{words('noPopulation')}</p>
			</Section>
		)
	}
	return (
		<Section title={words('population')}>
			<DataTable
				caption={words('population')}
				rows={population}
				rowKey={({ year }) => String(year)}
				columns={[
					{ key: 'year', head: words('year'), fold: 'title', cell: ({ year }) => String(year) },
					{
						...{ key: 'population', head: words('inhabitants'), align: 'right' },
						cell: (one) => format.number(one.population),
					},
					{ key: 'source', head: words('source'), cell: ({ source }) => source },
				]}
			/>
		</Section>
	)
}

/** As they are asked; what is asked no more stands last. */
function inOrder(methods: Package['methods']): Package['methods'] {
	const places = new Map(latestQuestionnaire.questions.map(({ key }, at) => [key, at]))
	const placeOf = (question: string) => places.get(question) ?? places.size
	return methods.toSorted((a, b) => placeOf(a.question) - placeOf(b.question))
}

function Methods({ methods }: { methods: Package['methods'] }) {
	const words = useTranslations('releases')
	if (methods.length === 0) {
		return (
			<Section title={words('told.methods')}>
				<p className="reading">{words('told.noMethods')}</p>
			</Section>
		)
	}
	const years = [...Map.groupBy(inOrder(methods), ({ year }) => year)].toSorted(([a], [b]) => b - a)
	return (
		<Section title={words('told.methods')}>
			<DataTable
				caption={words('told.methods')}
				rowKey={({ year, question }) => `${year} ${question}`}
				groups={years.map(([year, rows]) => ({ key: String(year), head: String(year), rows }))}
				columns={[
					{
						...{ key: 'question', head: words('told.question'), fold: 'title' },
						cell: ({ question }) => words(`questions.${question as 'outreach'}`),
					},
					{
						...{ key: 'answer', head: words('told.answer') },
						cell: ({ answer }) => words(`answers.${answer}`),
					},
					{ key: 'words', head: words('told.ownWords'), fold: 'plain', cell: ({ ownWords }) => ownWords },
				]}
			/>
		</Section>
	)
}

function Hiding({ contents: { hiding, sender } }: { contents: Contents }) {
	const words = useTranslations('releases.told')
	if (hiding === null) return null
	const { below, hidden, cells, digest } = hiding
	const isByHand = hiding.solver === byHand
	return (
		<Section title={words('hiding')}>
			<p className="reading">
				{words(isByHand ? 'byHandText' : 'hidingText', {
					...{ most: String(below - 1), hidden: String(hidden), cells: String(cells) },
				})}
			</p>
			{isByHand ? null : (
				<Disclosure summary={words('digest')}>
					<DefinitionRows
						rows={[
							{ label: words('sender'), value: `${sender.name}, ${sender.country} ${sender.code}` },
							{ label: words('digest'), value: <code>{digest}</code> },
						]}
					/>
				</Disclosure>
			)}
		</Section>
	)
}
