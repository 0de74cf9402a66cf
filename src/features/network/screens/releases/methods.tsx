import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { FilterLinks } from '../../../../ui/links.tsx'
import { Disclosure, PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { answerMethods } from '../../commands/releases/answer-methods.ts'
import { methodsPage } from '../../queries/releases/methods-page.ts'
import { methodAnswers } from '../../rules/methods/questionnaire.ts'
import { ReleaseTabs } from './release-tabs.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const year = new URL(request.url).searchParams.get('year')
	return show(await methodsPage(callerOf(context), year === null ? {} : { year }))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await answerMethods(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/releases/methods?year=${answer.value.year}`, 'releases.done.answered')
}

type Question = ReturnType<typeof useLoaderData<typeof loader>>['questions'][number]

/** The yearly questions: the municipality's own judgement of how it works. */
export default function MethodsScreen() {
	const { year, years, questions, answered, version, source } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('releases')
	const themes = [...Map.groupBy(questions, ({ theme }) => theme)]
	return (
		<>
			<PageHead
				title={words('methods.title', { year: String(year) })}
				kicker={words('methods.answered', { count: answered, all: String(questions.length) })}
				state={words('methods.state')}
			/>
			<ReleaseTabs />
			<FilterLinks
				label={words('methods.year')}
				filters={years.map((one) => ({
					...{ to: `/releases/methods?year=${one}`, label: String(one), current: one === year },
				}))}
			/>
			<Form
				key={year}
				name="answerMethods"
				words="releases"
				outcome={outcome}
				initial={{
					answers: Object.fromEntries(questions.map(({ key, now }) => [key, now?.answer ?? ''])),
					ownWords: Object.fromEntries(questions.map(({ key, now }) => [key, now?.ownWords ?? ''])),
				}}
				labelOf={(path) => questionAt(path, (key) => words(`questions.${key as 'outreach'}`))}
			>
				<HiddenInput name="year" value={String(year)} />
				{themes.map(([theme, own]) => (
					<Section key={theme} title={words(`themes.${theme}`)}>
						<div className="stack-24">
							{own.map((one) => (
								<Asked key={one.key} question={one} />
							))}
						</div>
					</Section>
				))}
				<FormActions>
					<Submit>{words('methods.save')}</Submit>
				</FormActions>
			</Form>
			<Source>{words('methods.source', { source, version: String(version) })}</Source>
		</>
	)
}

/** `answers.outreach` and `ownWords.outreach` are both called what the question is. */
function questionAt(path: string, say: (key: string) => string): string | null {
	const [, key] = path.split('.')
	return key === undefined ? null : say(key)
}

function Asked({ question: { key, source, now, before } }: { question: Question }) {
	const words = useTranslations('releases')
	const hints = [
		source === 'open-comparisons' ? words('methods.marked') : '',
		before === null ? '' : words('methods.before', { answer: words(`answers.${before}`) }),
	].filter((one) => one !== '')
	return (
		<div className="stack-8">
			<Choice
				name={`answers.${key}`}
				label={words(`questions.${key as 'outreach'}`)}
				inline
				{...(hints.length === 0 ? {} : { hint: hints.join(' · ') })}
				options={[
					...methodAnswers.map((value) => ({ value, label: words(`answers.${value}`) })),
					{ value: '', label: words('methods.unanswered') },
				]}
			/>
			<Disclosure summary={words('methods.ownWords')} open={(now?.ownWords ?? '') !== ''}>
				<LongText
					name={`ownWords.${key}`}
					label={words('methods.ownWords')}
					hint={words('methods.ownWordsHint')}
					rows={2}
					hideLabel
				/>
			</Disclosure>
		</div>
	)
}
