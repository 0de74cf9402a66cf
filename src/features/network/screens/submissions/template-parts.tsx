import { useTranslations } from 'use-intl'
import { FileInput, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { TemplateLine } from '../../queries/submissions/preview-template.ts'
import type { CellProblem } from '../../rules/submissions/template.ts'

type Previewed = {
	readonly problems: readonly CellProblem[]
	readonly changes: readonly TemplateLine[]
	readonly same: number
	readonly isFirst: boolean
	readonly fields: object
}
type Out = (Outcome & { readonly preview?: Previewed }) | undefined

/** A template goes out, comes back, is looked at, and is sent. */
export function TemplateParts({
	year,
	file,
	outcome,
	hasAnswered,
}: {
	year: number
	file: string
	outcome: Out
	hasAnswered: boolean
}) {
	const words = useTranslations('submissions.template')
	const sent = outcome !== undefined && !outcome.ok && wasRefused(outcome, 'answerForPlace') ? outcome : null
	return (
		<>
			<Section title={words('get')}>
				<p className="reading">{words('getText', { year: String(year) })}</p>
				<ButtonLink to={file} file>
					{words('download', { year: String(year) })}
				</ButtonLink>
			</Section>
			<Section title={words('hand')}>
				<Form name="previewTemplate" words="submissions" outcome={outcome} upload>
					<FileInput name="file" label={words('hand')} accept=".xlsx,.csv" />
					<Submit kind="secondary">{words('look')}</Submit>
				</Form>
			</Section>
			{outcome?.preview === undefined ? null : <Preview {...outcome.preview} />}
			{sent === null ? null : <Send fields={sent.values} asksWhy={hasAnswered} outcome={sent} />}
		</>
	)
}

function Preview({ problems, changes, same, isFirst, fields }: Previewed) {
	const words = useTranslations('submissions.template')
	const asked = useTranslations('releases.questions')
	const told = useTold()
	if (problems.length > 0) return <Wrong problems={problems} />
	const nameOf = (line: TemplateLine) =>
		line.what === 'figure'
			? line.name
			: line.what === 'method'
				? asked(line.key as 'outreach')
				: words('population')
	return (
		<Section title={words('previewTitle')}>
			{changes.length === 0 ? (
				<p>{words('none')}</p>
			) : (
				<DataTable
					caption={words('changes')}
					rows={changes}
					rowKey={({ key }) => key}
					columns={[
						{ key: 'asked', head: words('asked'), fold: 'title', width: '50%', cell: nameOf },
						{ key: 'before', head: words('before'), cell: (line) => told(line, 'before') },
						{ key: 'after', head: words('after'), strong: true, cell: (line) => told(line, 'after') },
					]}
				/>
			)}
			<p className="quiet">{words('same', { count: same })}</p>
			{changes.length === 0 ? null : <Send fields={fields} asksWhy={!isFirst} outcome={undefined} />}
		</Section>
	)
}

function useTold() {
	const words = useTranslations('submissions.template')
	const states = useTranslations('submissions.answer.stated')
	const asked = useTranslations('releases.answers')
	const format = useFormat()
	return (line: TemplateLine, when: 'before' | 'after'): string => {
		if (line[when] === null) return words('nothing')
		if (line.what === 'population') return format.number(line[when] ?? 0)
		if (line.what === 'method') {
			const { answer = 'not-known', ownWords = '' } = line[when] ?? {}
			return ownWords === '' ? asked(answer) : words('withOwn', { answer: asked(answer), ownWords })
		}
		const { state = 'not-counted', value = null, coverage = null } = line[when] ?? {}
		const number = line.kind === 'share' ? format.percent(value ?? 0, 1) : format.number(value ?? 0)
		const said = value === null ? states(state) : number
		return coverage === null ? said : words('withCoverage', { said, share: format.percent(coverage) })
	}
}

/** What is wrong, where a spreadsheet shows it. */
function Wrong({ problems }: Pick<Previewed, 'problems'>) {
	const words = useTranslations('submissions.template')
	const faults = useTranslations('submissions.faults')
	const others = useTranslations('submissions.problems')
	const said = (because: string): string => {
		if (words.has(`problems.${because as 'formula'}`)) return words(`problems.${because as 'formula'}`)
		return faults.has(because as 'required')
			? faults(because as 'required')
			: others(because as 'signature-wrong')
	}
	const title = words('wrongTitle', { count: problems.length })
	return (
		<Section title={title}>
			<p className="reading">{words('wrongText')}</p>
			<DataTable
				caption={title}
				rows={problems}
				rowKey={({ row, column, because }) => `${row} ${column} ${because}`}
				columns={[
					{
						key: 'row',
						head: words('row'),
						cell: ({ row }) => (row === null ? words('whole') : String(row)),
					},
					{ key: 'column', head: words('column'), cell: ({ column }) => column ?? '–' },
					{ key: 'why', head: words('why'), fold: 'line', cell: ({ because }) => said(because) },
				]}
			/>
		</Section>
	)
}

const sentLists = ['states', 'values', 'coverage', 'answers', 'ownWords'] as const

/** What was looked at is sent as it was seen. */
function Send({
	fields,
	asksWhy,
	outcome,
}: {
	fields: object
	asksWhy: boolean
	outcome: Outcome | undefined
}) {
	const words = useTranslations('submissions.template')
	const given = fields as { readonly [Name in string]?: unknown }
	const inner = sentLists.flatMap((list) =>
		Object.entries((given[list] ?? {}) as Record<string, string>).map(
			([name, value]) => [`${list}.${name}`, value] as const,
		),
	)
	const population = typeof given.population === 'string' ? given.population : ''
	return (
		<Form name="answerForPlace" words="submissions" outcome={outcome}>
			{[...inner, ['population', population] as const].map(([name, value]) => (
				<HiddenInput key={name} name={name} value={value} />
			))}
			{asksWhy ? <LongText name="reason" rows={2} /> : null}
			<FormActions>
				<Submit>{words('send')}</Submit>
			</FormActions>
		</Form>
	)
}
