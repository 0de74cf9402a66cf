import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { refuse } from '../../../../foundation/refusal.ts'
import { localeContext, visitorContext } from '../../../../ui/context.ts'
import { Choice, FieldRow, LongText, NumberInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { answerForPlace } from '../../commands/submissions/answer-for-place.ts'
import { submissionForm } from '../../queries/submissions/submission-form.ts'
import { methodAnswers } from '../../rules/methods/questionnaire.ts'
import { holderBy } from './holder-by.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { caller, year, code } = await holderBy(context, request)
	return { ...show(await submissionForm(caller, { year, locale: context.get(localeContext) })), by: code }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const { caller, year } = await holderBy(context, request)
	const posted = await readForm(request)
	if (!context.get(visitorContext).mayPost()) {
		const settled = settle({ is: 'refused', refusal: refuse({ because: 'too-many-answers' }) }, posted)
		return data(settled.data, { status: 429 })
	}
	return settle<unknown>(await answerForPlace(caller, { ...posted, year, way: 'form' }), posted)
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** A municipality without a system of its own answers for a year, by its link and without an account. */
export default function AnswerScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('submissions')
	const { network, place, year, bySystem, answered, measures, questions, population, by } = page
	const initial = {
		population: population === null ? '' : String(population),
		...Object.fromEntries(
			measures.flatMap(({ id, kind, state, value, coverage }) => [
				[`coverage.${id}`, coverage ?? ''],
				[`states.${id}`, state],
				[
					`values.${id}`,
					value === null ? '' : String(kind === 'share' ? Math.round(value * 1000) / 10 : value),
				],
			]),
		),
		...Object.fromEntries(
			questions.flatMap(({ key, answer, ownWords }) => [
				[`answers.${key}`, answer],
				[`ownWords.${key}`, ownWords],
			]),
		),
	}
	return (
		<>
			<PageHead title={words('answer.title', { place, year: String(year) })} kicker={network} />
			<p className="reading">{words('answer.lead')}</p>
			{bySystem ? null : (
				<p>
					<TextLink to={`/network/answer/template?code=${by}`}>{words('template.link')}</TextLink>
				</p>
			)}
			{outcome?.ok === true ? (
				<Callout kind="info" title={words('answer.thanks')}>
					<p>{words('answer.thanksText')}</p>
				</Callout>
			) : null}
			{bySystem ? (
				<Callout kind="warning" title={words('answer.bySystem')}>
					<p>{words('refusals.sends-by-system')}</p>
				</Callout>
			) : (
				<Form name="answerForPlace" words="submissions" outcome={outcome} initial={initial}>
					<Measures page={page} />
					<Section title={words('answer.population')}>
						<NumberInput name="population" width="short" optional />
					</Section>
					<Questions page={page} />
					{answered === null ? null : <LongText name="reason" rows={2} />}
					<FormActions>
						<Submit>{words('answer.submit')}</Submit>
					</FormActions>
				</Form>
			)}
		</>
	)
}

function Measures({ page: { measures } }: { page: Page }) {
	const words = useTranslations('submissions.answer')
	return (
		<Section title={words('figures')}>
			<p className="reading">{words('figuresText')}</p>
			<p className="reading">{words('coverageText')}</p>
			{measures.map(({ id, kind, name, coverage }) => (
				<FieldRow key={id}>
					<TextInput
						name={`values.${id}`}
						label={kind === 'share' ? words('share', { name }) : name}
						width="medium"
						inputMode="decimal"
						optional
					/>
					<SelectInput
						name={`states.${id}`}
						label={words('instead')}
						width="medium"
						optional
						empty={words('nothing')}
						options={(['number', 'withheld', 'not-counted'] as const).map((value) => ({
							value,
							label: words(`stated.${value}`),
						}))}
					/>
					{coverage === null ? null : (
						<NumberInput name={`coverage.${id}`} label={words('coverage')} optional />
					)}
				</FieldRow>
			))}
		</Section>
	)
}

function Questions({ page: { questions } }: { page: Page }) {
	const words = useTranslations('submissions.answer')
	const asked = useTranslations('releases')
	return (
		<Section title={words('methods')}>
			{questions.map(({ key }) => (
				<div key={key} className="stack-8">
					<Choice
						name={`answers.${key}`}
						label={asked(`questions.${key as 'outreach'}`)}
						inline
						optional
						options={methodAnswers.map((value) => ({ value, label: asked(`answers.${value}`) }))}
					/>
					<TextInput name={`ownWords.${key}`} label={words('ownWords')} optional />
				</div>
			))}
		</Section>
	)
}
