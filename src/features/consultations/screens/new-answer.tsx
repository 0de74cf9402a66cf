import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldGroup, FieldRow, SelectInput, TextInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { registerAnswer } from '../commands/answers/register-answer.ts'
import { consultationDesk } from '../queries/consultation-desk.ts'
import { byHand } from '../rules/consultation.ts'
import { AttachmentField } from './parts/attachments.tsx'
import { PassageFields } from './parts/passage-fields.tsx'
import { filesIn } from './parts/posted-files.ts'
import { StanceField } from './parts/stance-field.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { planConsultationId } = params
	const { consultation, bodies, passages } = show(
		await consultationDesk(callerOf(context), { planConsultationId }),
	)
	return { consultation, passages, bodies: bodies.map(({ id, name }) => ({ value: id, label: name })) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planConsultationId } = params
	const answer = await registerAnswer(callerOf(context), {
		...{ ...posted, planConsultationId },
		attachments: await filesIn(posted),
	})
	if (answer.is !== 'done') return settle(answer, posted)
	const { answerId, late, perhapsDouble } = answer.value
	const said = perhapsDouble ? 'registeredDouble' : late ? 'registeredLate' : 'registered'
	return done(`/consultations/${planConsultationId}/answers/${answerId}`, `consultations.done.${said}`)
}

/** An answer that came by letter or e-mail. */
export default function NewAnswerScreen() {
	const { consultation, bodies, passages } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.register')
	const list = useTranslations('consultations.list')
	const channels = useTranslations('consultations.channels')
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: '/consultations', label: list('title') },
					{ to: `/consultations/${consultation.id}/answers`, label: consultation.title },
				]}
				state={words('state')}
			/>
			<Form name="registerAnswer" words="consultations" upload outcome={outcome}>
				<FieldGroup legend={words('who')} hint={words('whoText')}>
					<SelectInput name="invitedBodyId" options={bodies} optional />
					<TextInput name="organisation" optional />
					<FieldRow>
						<TextInput name="writerName" optional />
						<TextInput name="writerEmail" type="email" optional />
					</FieldRow>
				</FieldGroup>
				<FieldGroup legend={words('when')}>
					<Choice
						name="channel"
						inline
						options={byHand.map((value) => ({ value, label: channels(value) }))}
					/>
					<FieldRow>
						<DateInput name="receivedOn" />
						<TextInput name="registryNumber" optional />
					</FieldRow>
				</FieldGroup>
				<FieldGroup legend={words('what')}>
					<StanceField />
					<PassageFields passages={passages} outcome={outcome} />
					<AttachmentField />
				</FieldGroup>
				<FormActions>
					<Submit>{words('do')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
