import type { ReactNode } from 'react'
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow } from '../../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../../ui/form.tsx'
import { useToday } from '../../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../../ui/links.tsx'
import { Fact, Facts, PageHead, Section } from '../../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../../ui/screen.ts'
import { useFormat } from '../../../../../ui/use-format.ts'
import { addPromise } from '../../../commands/debt/consultation/add-promise.ts'
import { answerPromise } from '../../../commands/debt/consultation/answer-promise.ts'
import { checkAgreement } from '../../../commands/debt/consultation/check-agreement.ts'
import { giveConsent } from '../../../commands/debt/consultation/give-consent.ts'
import { inviteParty } from '../../../commands/debt/consultation/invite-party.ts'
import { signMinutes } from '../../../commands/debt/consultation/sign-minutes.ts'
import { withdrawConsent } from '../../../commands/debt/consultation/withdraw-consent.ts'
import { writeMinutes } from '../../../commands/debt/consultation/write-minutes.ts'
import { debtConsultation } from '../../../queries/debt/debt-consultation.ts'
import { useCaseName } from '../../parts/use-case-name.ts'
import { ConsentPart } from './consent-part.tsx'
import type { PartProps } from './consultation-types.ts'
import { MinutesPart } from './minutes-part.tsx'
import { PartyPart } from './party-part.tsx'
import { PromisePart } from './promise-part.tsx'

const commands = {
	inviteParty,
	giveConsent,
	withdrawConsent,
	writeMinutes,
	addPromise,
	answerPromise,
	signMinutes,
	checkAgreement,
} as const

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { held: show(await debtConsultation(callerOf(context), { consultationId: params.consultationId })) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = String(posted.intent)
	if (!Object.hasOwn(commands, intent)) throw data(null, { status: 404 })
	const { consultationId, caseId } = params
	const command = commands[intent as keyof typeof commands]
	const answer = await command(callerOf(context), { ...posted, consultationId })
	if (answer.is !== 'done') return settle(answer, posted)
	const back = `/evictions/${caseId}/consultations/${consultationId}`
	return done(back, `evictionPrevention.consultation.done.${intent}`)
}

/** One rent-debt consultation from the invitation to the signed minutes. */
export default function ConsultationScreen() {
	const { held } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	return (
		<>
			<Head held={held} />
			<HeldFacts held={held} />
			<ConsentPart held={held} outcome={outcome} />
			<PartyPart held={held} outcome={outcome} />
			<MinutesPart held={held} outcome={outcome} />
			<PromisePart held={held} outcome={outcome} />
			<Check held={held} outcome={outcome} />
		</>
	)
}

function Head({ held }: Pick<PartProps, 'held'>) {
	const words = useTranslations('evictionPrevention.consultation')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const name = useCaseName()
	const to = `/evictions/${held.caseId}`
	const bold = (chunks: ReactNode) => <b>{chunks}</b>
	const at = held.startsAt === null ? '' : words('at', { time: held.startsAt.replace(':', '.') })
	const files = `${to}/consultations/${held.id}/minutes`
	return (
		<PageHead
			title={words('title', { day: format.day(held.heldOn ?? held.plannedFor) })}
			crumbs={[
				{ to: '/evictions', label: codes('worklist.title') },
				{ to, label: name(held.case) },
				{ to: `${to}/meetings`, label: codes('tabs.meetings') },
				{ label: words('crumb') },
			]}
			state={
				held.heldOn === null || held.result === null
					? words.rich('state.called', { b: bold, day: format.day(held.plannedFor), at })
					: words.rich('state.held', {
							b: bold,
							day: format.day(held.heldOn),
							result: codes(`consultationResults.${held.result}`),
						})
			}
			actions={
				held.heldOn === null ? (
					<ButtonLink to={`${to}/record-consultation`} kind="primary">
						{words('record')}
					</ButtonLink>
				) : held.textHidden ? null : (
					<span className="row-wrap">
						<a href={`${files}.docx`}>{words('files.minutesWord')}</a>
						<a href={`${files}.pdf`}>{words('files.minutesPdf')}</a>
					</span>
				)
			}
		/>
	)
}

function HeldFacts({ held }: Pick<PartProps, 'held'>) {
	const words = useTranslations('evictionPrevention.consultation')
	const format = useFormat()
	const day = (given: typeof held.nextCheckOn) => (given === null ? '–' : format.day(given))
	return (
		<Facts>
			<Fact label={words('facts.place')}>{held.place ?? '–'}</Fact>
			<Fact label={words('facts.calledBy')}>{held.calledBy ?? '–'}</Fact>
			<Fact label={words('facts.waits')}>{day(held.landlordWaitsUntil)}</Fact>
			<Fact label={words('facts.nextCheck')}>
				{day(held.nextCheckOn)}
				{held.checkedOn === null ? null : (
					<span className="quiet"> {words('facts.checked', { day: format.day(held.checkedOn) })}</span>
				)}
			</Fact>
		</Facts>
	)
}

function Check({ held, outcome }: PartProps) {
	const words = useTranslations('evictionPrevention.consultation')
	const today = useToday()
	if (held.heldOn === null || held.nextCheckOn === null || held.checkedOn !== null) return null
	return (
		<Section title={words('check.title')} note={words('check.intro')}>
			<Form
				name="checkAgreement"
				words="evictionPrevention.consultation"
				outcome={outcome}
				initial={{ checkedOn: today }}
			>
				<FieldRow>
					<DateInput name="checkedOn" />
					<DateInput name="nextCheckOn" optional />
				</FieldRow>
				<FormActions>
					<Submit kind="secondary">{words('check.submit')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
