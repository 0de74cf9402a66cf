import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Code } from '../../../ui/code.tsx'
import { DoneBar } from '../../../ui/done-bar.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { callerOf, readForm, settle, show } from '../../../ui/screen.ts'
import { Callout, EmptyState } from '../../../ui/states.tsx'
import { inviteBodies } from '../commands/bodies/invite-bodies.ts'
import { makeBodyLink } from '../commands/bodies/make-body-link.ts'
import { remindBodies } from '../commands/bodies/remind-bodies.ts'
import { bodyContact } from '../queries/body-contact.ts'
import { consultationDesk } from '../queries/consultation-desk.ts'
import { BodyTable } from './parts/body-table.tsx'
import { ConsultationHead } from './parts/head.tsx'
import { InviteForms } from './parts/invite-forms.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { planConsultationId } = params
	const { consultation, bodies, mayKeep, canMail } = show(
		await consultationDesk(callerOf(context), { planConsultationId }),
	)
	return { consultation, bodies, mayKeep, canMail }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const given = { ...posted, planConsultationId: params.planConsultationId }
	switch (posted.intent) {
		case 'remindBodies': {
			const answer = await remindBodies(caller, given)
			return answer.is === 'done' ? { ok: true as const, reminded: answer.value } : settle(answer, posted)
		}
		case 'makeBodyLink': {
			const answer = await makeBodyLink(caller, given)
			return answer.is === 'done' ? { ok: true as const, made: answer.value } : settle(answer, posted)
		}
		case 'bodyContact': {
			const { body, contact } = show(await bodyContact(caller, given))
			return { ok: true as const, contact: { body: body.name, ...contact } }
		}
		default: {
			const { file } = posted
			const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : undefined
			const answer = await inviteBodies(caller, { ...given, file: bytes })
			return answer.is === 'done' ? { ok: true as const, invited: answer.value } : settle(answer, posted)
		}
	}
}

/** Who is asked, whether they have answered, and how they are reached. */
export default function BodiesScreen() {
	const { consultation, bodies, mayKeep, canMail } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.bodies')
	const silent = bodies.filter(({ answered }) => !answered).length
	const mayChange = mayKeep && consultation.state !== 'closed'
	return (
		<>
			<ConsultationHead consultation={consultation} mayKeep={mayKeep} />
			<Told outcome={outcome} />
			{bodies.length === 0 ? (
				<EmptyState title={words('none')} />
			) : (
				<BodyTable
					at={`/consultations/${consultation.id}`}
					bodies={bodies}
					mayKeep={mayKeep}
					closed={consultation.state === 'closed'}
				/>
			)}
			{mayChange && silent > 0 ? (
				<Section title={words('remind')}>
					<p className="reading">
						{words('remindText', { count: silent })} {canMail ? null : words('noMail')}
					</p>
					{canMail ? (
						<Form name="remindBodies" words="consultations" outcome={outcome}>
							<Submit kind="secondary">{words('remind')}</Submit>
						</Form>
					) : null}
				</Section>
			) : null}
			{mayChange ? <InviteForms canMail={canMail} outcome={outcome} /> : null}
		</>
	)
}

/** What was just done, or is shown once. */
function Told({ outcome }: { outcome: ReturnType<typeof useActionData<typeof action>> }) {
	const words = useTranslations('consultations.bodies')
	if (outcome?.ok !== true) return null
	if ('reminded' in outcome) {
		const { reminded, withoutAddress } = outcome.reminded
		return <DoneBar>{words('reminded', { count: reminded, without: withoutAddress })}</DoneBar>
	}
	if ('invited' in outcome) {
		const { invited, already, letters } = outcome.invited
		const counts = { invited: String(invited), already: String(already), letters: String(letters) }
		return <DoneBar>{words('invited', counts)}</DoneBar>
	}
	if ('made' in outcome) {
		return (
			<Callout kind="info" title={words('linkTitle', { name: outcome.made.name })}>
				<p>{words('linkText', { name: outcome.made.name })}</p>
				<Code>{outcome.made.link}</Code>
			</Callout>
		)
	}
	if ('contact' in outcome) {
		const { body, name, email } = outcome.contact
		const contact = [name, email].filter((one) => one !== null).join(', ')
		return <DoneBar>{contact === '' ? words('noContact') : words('shown', { name: body, contact })}</DoneBar>
	}
	return null
}
