import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { addSupportRequest } from '../../commands/coordination/add-support-request.ts'
import { supportRequestForm } from '../../queries/coordination/support-request-form.ts'
import { PlaceChoiceInput } from './place-choice.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const placeId = new URL(request.url).searchParams.get('placeId') ?? ''
	return { ...show(await supportRequestForm(callerOf(context), {})), placeId }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addSupportRequest(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/network/requests/${answer.value.requestId}`, 'coordination.done.requestAdded')
		: settle(answer, posted)
}

export default function NewRequestScreen() {
	const { places, placeId } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination')
	const { today } = useFrame()
	return (
		<>
			<PageHead
				title={words('newRequest.title')}
				crumbs={[{ to: '/network/requests', label: words('requests.title') }]}
			/>
			<Form
				name="addSupportRequest"
				words="coordination"
				outcome={outcome}
				initial={{ askedOn: today, placeId }}
			>
				<PlaceChoiceInput places={places} />
				<TextInput name="askedBy" width="medium" />
				<LongText name="about" rows={4} />
				<FieldRow>
					<DateInput name="askedOn" />
					<DateInput name="answerBy" optional />
				</FieldRow>
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
