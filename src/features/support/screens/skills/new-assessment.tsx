import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldGroup, FieldRow, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { assessSkills } from '../../commands/skills/assess-skills.ts'
import { skillsPage } from '../../queries/skills/skills-page.ts'
import { skillLevels, togetherAnswers } from '../../rules/skills/levels.ts'
import { HiddenPerson } from '../hidden-person.tsx'
import { usePersonCrumbs } from '../use-person-crumbs.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { page: show(await skillsPage(callerOf(context), { personId: params.personId })) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await assessSkills(callerOf(context), { ...posted, personId: params.personId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/support/people/${params.personId}/skills`, 'supportPlan.skills.done.assessSkills')
}

/** The form of today, domain by domain: described levels, and beside each what was said last time. */
export default function NewAssessmentScreen() {
	const { page } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('supportPlan.skills')
	const format = useFormat()
	const today = useToday()
	const { crumbs, to } = usePersonCrumbs(page.person)
	const { form, latest } = page
	if (page.person.hidden || form === null) return <HiddenPerson />
	const item = (code: string) => words(`items.${code}` as 'items.cooking')
	const hint = (code: string) => {
		const before = latest[code]
		const last =
			before === undefined
				? ''
				: ` ${words('newAssessment.last', { level: words(`levels.${before}` as 'levels.1') })}.`
		return `${words(`works.${code}` as 'works.cooking')}${last}`
	}
	return (
		<>
			<PageHead
				title={words('newAssessment.title')}
				crumbs={[
					...crumbs,
					{ to: to.skills, label: words('crumb') },
					{ label: words('newAssessment.title') },
				]}
				state={words('newAssessment.text', {
					...{ version: String(form.version), from: format.dayFull(form.validFrom), source: form.source },
				})}
			/>
			<Form
				name="assessSkills"
				words="supportPlan.skills"
				outcome={outcome}
				initial={{ onDay: today, againOn: page.againOn }}
			>
				<FieldRow>
					<DateInput name="onDay" />
					<DateInput name="againOn" optional />
				</FieldRow>
				<Choice
					name="withPerson"
					inline
					options={togetherAnswers.map((value) => ({ value, label: words(`withPerson.${value}`) }))}
				/>
				{form.domains.map(({ code, items }) => (
					<FieldGroup key={code} legend={words(`domains.${code}` as 'domains.economy')}>
						{items.map((one) => (
							<Choice
								key={one}
								name={`scores.${one}`}
								label={item(one)}
								hint={hint(one)}
								options={skillLevels.map((level) => ({
									value: String(level),
									label: words(`levels.${level}`),
								}))}
							/>
						))}
					</FieldGroup>
				))}
				<LongText name="ownWords" rows={3} optional />
				<LongText name="note" rows={3} optional />
				<FormActions>
					<Submit>{words('newAssessment.save')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
