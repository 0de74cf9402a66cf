import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldRow, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { DefinitionRows, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type MethodComparison, methodComparison } from '../../queries/comparison/method-comparison.ts'
import { methodAnswered } from '../../rules/comparison/methods.ts'
import { askedInForm, ScopeFields } from './choose-form.tsx'
import { ComparisonTabs } from './tabs.tsx'
import { useQuestion } from './use-question.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	const page = show(await methodComparison(callerOf(context), Object.fromEntries(searchParams)))
	return { ...page, search: searchParams.toString() }
}

/** How municipalities say that they work, year by year, and which have said that they have no plan, agreement or routine. */
export default function MethodComparisonScreen() {
	const page = useLoaderData<typeof loader>()
	const { choices, asked, answers, search } = page
	const words = useTranslations('comparison.methods')
	const comparison = useTranslations('comparison')
	return (
		<>
			<PageHead
				title={words('title')}
				state={
					answers === null
						? null
						: words('state', {
								...{
									year: String(answers.year),
									heard: String(answers.heard),
									places: String(answers.places),
								},
							})
				}
			/>
			<ComparisonTabs />
			{answers === null ? (
				<EmptyState title={words('emptyTitle')}>{words('emptyText')}</EmptyState>
			) : (
				<>
					<Form
						name="methodComparison"
						words="comparison"
						method="get"
						to="/comparison/methods"
						initial={{ ...askedInForm(asked), year: String(answers.year) }}
					>
						<FieldRow>
							<SelectInput
								name="year"
								width="short"
								options={choices.years.map((one) => ({ value: String(one), label: String(one) }))}
							/>
						</FieldRow>
						<ScopeFields choices={choices} />
						<FormActions>
							<Submit kind="secondary">{comparison('show')}</Submit>
						</FormActions>
					</Form>
					<Answers answers={answers} />
					<p className="section row-wrap">
						{comparison('files.title')}
						{(['csv', 'xlsx'] as const).map((kind) => (
							<ButtonLink key={kind} to={`/comparison/methods.${kind}?${search}`} kind="quiet" file>
								{comparison(`files.${kind}`)}
							</ButtonLink>
						))}
					</p>
					<Without answers={answers} />
				</>
			)}
		</>
	)
}

type Answered = NonNullable<MethodComparison['answers']>

function Answers({ answers: { rows, before } }: { answers: Answered }) {
	const words = useTranslations('comparison.methods')
	const format = useFormat()
	const question = useQuestion()
	return (
		<Section title={words('table')}>
			<DataTable
				caption={words('table')}
				rows={rows}
				rowKey={(row) => row.question}
				columns={[
					{
						...{ key: 'question', head: words('question'), width: '38%' },
						cell: (row) => (
							<>
								{row.core ? <b>{question(row.question)}</b> : question(row.question)}
								{row.reference === null ? null : (
									<div className="small quiet">
										{words('reference', {
											year: String(row.reference.year),
											share: format.percent(row.reference.share),
										})}
									</div>
								)}
							</>
						),
					},
					{
						...{ key: 'share', head: words('share'), align: 'right', strong: true, fold: 'figure' },
						cell: ({ share }) => (share === null ? '–' : format.percent(share)),
					},
					...(before === null
						? []
						: [
								{
									...{ key: 'before', head: words('before', { year: String(before) }) },
									...{ align: 'right' as const, fold: 'figure' as const },
									cell: ({ earlier }: Answered['rows'][number]) =>
										earlier === null ? '–' : format.percent(earlier),
								},
							]),
					...methodAnswered.map((answer) => ({
						...{ key: answer, head: words(answer), align: 'right' as const, fold: 'figure' as const },
						cell: ({ counts }: Answered['rows'][number]) => format.number(counts[answer]),
					})),
				]}
			/>
			{rows.some(({ reference }) => reference !== null) ? (
				<p className="small quiet reading">
					{words('referenceNote')} <Unverified of="source" />
				</p>
			) : null}
		</Section>
	)
}

/** Who has said no, question by question, and who has not answered: they stand apart. */
function Without({ answers: { without, silent } }: { answers: Answered }) {
	const words = useTranslations('comparison.methods')
	const question = useQuestion()
	const names = (places: readonly { placeId: string; name: string }[]) =>
		places.map(({ name }) => name).join(', ')
	return (
		<Section title={words('without')}>
			<div className="stack-24">
				<p className="reading">
					{words('withoutNote')} <TextLink to="/knowledge">{words('starterKit')}</TextLink>
				</p>
				<DefinitionRows
					rows={without.map(({ question: asked, places }) => ({
						...{ label: question(asked), value: places.length === 0 ? words('nobody') : names(places) },
					}))}
				/>
				<Disclosure summary={`${words('silent')} (${silent.length})`}>
					<p className="reading">{silent.length === 0 ? words('nobodySilent') : names(silent)}</p>
				</Disclosure>
			</div>
		</Section>
	)
}
