import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import {
	type AnalysisQuestion,
	childAnalysis,
	childConvention,
	genderAnalysis,
} from '../../rules/paper/analysis.ts'
import type { FigureChoice } from '../../rules/paper/figure-references.ts'
import type { WrittenPart } from '../../rules/paper-facts.ts'
import { type Editing, questionsOf } from './editing.ts'

type PartFormProps = {
	part: WrittenPart
	page: {
		readonly written: Readonly<Partial<Record<WrittenPart, string>>>
		readonly standardProposal: string
		readonly choices: readonly FigureChoice[]
	}
	outcome: Outcome | undefined
}

const onePerLine: readonly Editing[] = ['proposal', 'copy-to']
const questions = [...childAnalysis, ...genderAnalysis]

/** A text of the paper, with the figures that can be placed in it. */
export function PartForm({ part, page: { written, standardProposal, choices }, outcome }: PartFormProps) {
	const words = useTranslations('reports.paper')
	const headings = useTranslations('reports.headings')
	const question = questions.find(({ key }) => key === part) ?? null
	const text = written[part] ?? (part === 'proposal' ? standardProposal : '')
	const hint = onePerLine.includes(part)
		? words('onePerLine')
		: words(part === 'signatures' ? 'signaturesHint' : 'paragraphs')
	return (
		<div className="stack-16">
			{question === null ? null : <Asked question={question.key} articles={question.articles} />}
			<Form name="editPaperPart" words="reports" outcome={outcome} to={`?edit=${part}`} initial={{ text }}>
				<HiddenInput name="part" value={part} />
				<LongText
					name="text"
					label={
						question === null
							? words(part as Exclude<WrittenPart, AnalysisQuestion>)
							: headings(`heading-${question.key}`)
					}
					hint={hint}
					rows={8}
				/>
				{choices.length === 0 ? null : (
					<SelectInput
						name="figure"
						optional
						options={choices.map(({ reference, name, when, says }) => ({
							value: reference,
							label: words('choice', { name, when, says }),
						}))}
					/>
				)}
				<FormActions>
					<Submit>{words('save')}</Submit>
					<ButtonLink kind="quiet" to="?">
						{words('cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
			<Questions part={part} written={written} />
		</div>
	)
}

function Asked({ question, articles }: { question: AnalysisQuestion; articles: readonly number[] }) {
	const words = useTranslations('reports.paper')
	const asks = useTranslations('reports.asks')
	return (
		<p>
			{asks(question)}
			{articles.length === 0 ? null : (
				<>
					{' '}
					<span className="quiet">
						{words('article', { articles: articles.join(', '), source: childConvention.source })}
					</span>{' '}
					{childConvention.verified ? null : <Unverified />}
				</>
			)}
		</p>
	)
}

/** The questions of an analysis, and which have an answer. */
function Questions({ part, written }: { part: WrittenPart; written: PartFormProps['page']['written'] }) {
	const words = useTranslations('reports.paper')
	const headings = useTranslations('reports.headings')
	const asked = questionsOf(part)
	if (asked.length === 0) return null
	return (
		<>
			<h4>{words('questions')}</h4>
			<ul>
				{asked.map((key) => (
					<li key={key}>
						<TextLink to={`?edit=${key}#${part}`}>{headings(`heading-${key}`)}</TextLink>{' '}
						{written[key] === undefined ? <span className="quiet small">{words('missing')}</span> : null}
					</li>
				))}
			</ul>
		</>
	)
}
