import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import {
	DateInput,
	FieldGroup,
	FieldRow,
	HiddenInput,
	LongText,
	SelectInput,
	TextInput,
	Ticks,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { grantHome } from '../../commands/ladder/grant-home.ts'
import { grantChoices } from '../../queries/ladder/grant-choices.ts'
import { FormerSupport } from './former-support.tsx'
import { useHomeOptions } from './home-options.ts'
import { LeaseFields } from './lease-fields.tsx'
import { useFormName } from './use-form-name.ts'
import { useWhoText } from './who-lives-there.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { choices: show(await grantChoices(callerOf(context), { personId: params.personId })) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await grantHome(callerOf(context), { ...posted, personId: params.personId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/ladder/${answer.value.stayId}`, 'ladder.grant.done')
}

/** Somebody is granted a home: four parts of one form, each saying what it becomes. */
export default function GrantScreen() {
	const { choices } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('ladder')
	const format = useFormat()
	const formName = useFormName()
	const who = useWhoText()
	const homes = useHomeOptions()
	const { from, today } = choices
	const name = who(choices)
	const members = (role: 'adult' | 'child') =>
		choices.household
			.filter((one) => one.role === role)
			.map((one) => ({ value: one.personId, label: who(one) }))
	const [adults, children] = [members('adult'), members('child')]
	return (
		<>
			<PageHead
				title={words('grant.title')}
				crumbs={[
					{ to: '/housing/ladder', label: words('title') },
					{ to: `/people/${choices.personId}`, label: name },
					{ label: words('grant.title') },
				]}
				state={
					from === null
						? words('grant.state')
						: words('grant.from', { form: formName(from.form), since: format.day(from.since) })
				}
			/>
			<Form
				name="grantHome"
				words="ladder"
				outcome={outcome}
				initial={{
					...{ startsOn: today, decidedOn: today, noticeMonths: '3', waiver: 'none', tenure: 'sublease' },
					...{ supportKind: 'housing-support', legalBasis: 'SoL 11:1', formerSupport: 'taken-over' },
				}}
			>
				{from === null ? null : <HiddenInput name="fromStayId" value={from.stayId} />}
				<FieldGroup legend={words('grant.parts.home')} hint={words('grant.becomesStay')}>
					<SelectInput
						name="form"
						width="medium"
						options={choices.forms.map(({ code, way }) => ({
							value: code,
							label:
								from === null
									? formName(code)
									: words('grant.wayOption', { form: formName(code), way: words(`ways.${way}`) }),
						}))}
					/>
					<SelectInput
						name="bedId"
						options={homes(choices.homes)}
						{...(from === null ? {} : { optional: true, empty: words('grant.sameHome') })}
						{...(choices.homes.length === 0 ? { hint: words('grant.noHomes') } : {})}
					/>
					<FieldRow>
						<DateInput name="startsOn" />
						<DateInput name="endsOn" optional />
					</FieldRow>
					{from !== null || adults.length === 0 ? null : <Ticks name="adults" optional options={adults} />}
					{from !== null || children.length === 0 ? null : (
						<Ticks name="children" optional options={children} />
					)}
					{from === null ? null : <LongText name="reason" rows={2} optional />}
				</FieldGroup>
				<FieldGroup legend={words('grant.parts.decision')} hint={words('grant.becomesDecision')}>
					{choices.waiting.length === 0 ? null : (
						<SelectInput
							name="decisionId"
							optional
							empty={words('grant.decidedHere')}
							options={choices.waiting.map(({ decisionId, decisionNumber, since }) => ({
								value: decisionId,
								label: words('grant.waiting', { number: decisionNumber, since: format.day(since) }),
							}))}
						/>
					)}
					<FieldRow>
						<SelectInput
							name="legalBasis"
							options={choices.legalBases.map((value) => ({ value, label: value }))}
						/>
						<DateInput name="decidedOn" />
					</FieldRow>
					<FieldRow>
						<SelectInput
							name="decidedBy"
							optional
							empty={words('grant.ownDecision')}
							options={[{ value: 'committee', label: words('grant.committee') }]}
						/>
						<TextInput name="minutes" width="medium" optional />
					</FieldRow>
					<FieldRow>
						<DateInput name="appliedOn" optional />
						<DateInput name="notifiedOn" optional />
					</FieldRow>
					<LongText name="reasons" />
				</FieldGroup>
				<FieldGroup legend={words('grant.parts.lease')} hint={words('grant.becomesLease')}>
					<LeaseFields choices={choices} />
				</FieldGroup>
				<FieldGroup legend={words('grant.parts.support')} hint={words('grant.becomesSupport')}>
					<FieldRow>
						<SelectInput
							name="supportKind"
							options={(['housing-support', 'housing-first', 'home-visits', 'none'] as const).map(
								(value) => ({
									value,
									label: words(`supportKinds.${value}`),
								}),
							)}
						/>
						<TextInput name="hoursAWeek" width="short" optional />
					</FieldRow>
					<FieldRow>
						<SelectInput
							name="method"
							optional
							options={(['cti', 'icm', 'act'] as const).map((value) => ({
								value,
								label: words(`methods.${value}`),
							}))}
						/>
						<SelectInput
							name="supportUnitId"
							optional
							options={choices.units.map(({ id, name: label }) => ({ value: id, label }))}
						/>
					</FieldRow>
					<FormerSupport running={choices.running} />
				</FieldGroup>
				<FormActions>
					<Submit>{words('grant.do')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
