import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import {
	DateInput,
	FieldGroup,
	FieldRow,
	HiddenInput,
	LongText,
	SelectInput,
	TextInput,
	Tick,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { changeYoungPart } from '../../commands/young/change-young-part.ts'
import { endYoungPlan } from '../../commands/young/end-young-plan.ts'
import { makeYoungPlan } from '../../commands/young/make-young-plan.ts'
import { type YoungPage, youngPlan } from '../../queries/young/young-plan.ts'
import { youngEndings, youngParts } from '../../rules/young/codes.ts'
import { latestOf } from '../../rules/young/latest.ts'
import { HiddenPerson } from '../hidden-person.tsx'
import { usePersonCrumbs } from '../use-person-crumbs.ts'
import { PartTable } from './part-table.tsx'
import { useYoungState } from './use-young-state.tsx'

const commands = { makeYoungPlan, changeYoungPart, endYoungPlan } as const

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { page: show(await youngPlan(callerOf(context), { personId: params.personId })) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = String(posted.intent)
	if (!Object.hasOwn(commands, intent)) throw data(null, { status: 404 })
	const command = commands[intent as keyof typeof commands]
	const answer = await command(callerOf(context), { ...posted, personId: params.personId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/support/people/${params.personId}/young`, `supportPlan.young.done.${intent}`)
}

/** A young person's way from a placement to a home: find, get, keep. */
export default function YoungScreen() {
	const { page } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('supportPlan.young')
	const plan = useTranslations('supportPlan.plan')
	const state = useYoungState()
	const { name, crumbs, to } = usePersonCrumbs(page.person)
	if (page.person.hidden) return <HiddenPerson />
	const running = page.plan !== null && page.plan.endedOn === null ? page.plan : null
	return (
		<>
			<PageHead
				title={page.person.name === null ? words('titleUnnamed') : words('title', { name })}
				crumbs={[...crumbs, { to: to.plan, label: plan('crumb') }, { label: words('crumb') }]}
				state={state(page.plan)}
			/>
			{page.plan === null ? null : (
				<Section title={words('wants')}>
					<div className="stack-16">
						<OwnWords>{page.plan.ownWords}</OwnWords>
						<PartTable plan={page.plan} />
					</div>
				</Section>
			)}
			{running === null ? <Make outcome={outcome} /> : <Change plan={running} outcome={outcome} />}
		</>
	)
}

type FormProps = { outcome: Outcome | undefined }

function Make({ outcome }: FormProps) {
	const words = useTranslations('supportPlan.young')
	return (
		<Section title={words('make')}>
			<Form name="makeYoungPlan" words="supportPlan.young" outcome={outcome}>
				<LongText name="ownWords" rows={3} />
				<DateInput name="leavesOn" />
				{youngParts.map((part) => (
					<FieldGroup key={part} legend={words(`parts.${part}`)} hint={words(`partHints.${part}`)}>
						<LongText name={`${part}.what`} rows={2} />
						<FieldRow>
							<TextInput name={`${part}.who`} width="medium" />
							<DateInput name={`${part}.byDay`} />
						</FieldRow>
					</FieldGroup>
				))}
				<FormActions>
					<Submit>{words('make')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

function Change({ plan, outcome }: FormProps & { plan: NonNullable<YoungPage['plan']> }) {
	const words = useTranslations('supportPlan.young')
	const today = useToday()
	const seen = latestOf(plan.parts)
	const next = plan.parts.find(({ arrangedOn }) => arrangedOn === null) ?? plan.parts[0]
	return (
		<div className="stack-16">
			<Section title={words('change')}>
				<Form
					name="changeYoungPart"
					words="supportPlan.young"
					outcome={outcome}
					initial={{
						...{ part: next?.part ?? '', what: next?.what ?? '', who: next?.who ?? '' },
						byDay: next?.byDay ?? '',
					}}
				>
					<HiddenInput name="youngPlanId" value={plan.id} />
					{seen === undefined ? null : <SeenAt at={seen} />}
					<SelectInput
						name="part"
						width="medium"
						options={youngParts.map((value) => ({ value, label: words(`parts.${value}`) }))}
					/>
					<LongText name="what" rows={2} />
					<FieldRow>
						<TextInput name="who" width="medium" />
						<DateInput name="byDay" />
						<DateInput name="arrangedOn" optional />
					</FieldRow>
					{plan.parts.some(({ arrangedOn }) => arrangedOn !== null) ? <Tick name="noLonger" /> : null}
					<FormActions>
						<Submit>{words('save')}</Submit>
					</FormActions>
				</Form>
			</Section>
			<Disclosure summary={words('ending')} open={wasRefused(outcome, 'endYoungPlan')}>
				<Form name="endYoungPlan" words="supportPlan.young" outcome={outcome} initial={{ endedOn: today }}>
					<HiddenInput name="youngPlanId" value={plan.id} />
					<DateInput name="endedOn" />
					<SelectInput
						name="because"
						width="medium"
						options={youngEndings.map((value) => ({ value, label: words(`endings.${value}`) }))}
					/>
					<FormActions>
						<Submit kind="secondary">{words('ending')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
		</div>
	)
}
