import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepRecords } from '../../access.ts'
import { beginExtract } from '../../commands/rights/begin-extract.ts'
import { askers, proofs } from '../../rules/rights/request-words.ts'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepRecords(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await beginExtract(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/protection/requests/${answer.value.requestId}`, 'rights.done.begun')
		: settle(answer, posted)
}

export default function NewRequestScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('rights')
	const place = useTranslations('dataProtection')
	const { today } = useFrame()
	return (
		<>
			<PageHead
				title={words('new')}
				crumbs={[
					{ to: '/protection', label: place('title') },
					{ to: '/protection/requests', label: words('title') },
				]}
			/>
			<Form name="beginExtract" words="rights" outcome={outcome} initial={{ receivedOn: today }}>
				<TextInput name="nationalId" width="medium" optional />
				<TextInput name="personCode" width="medium" optional />
				<SelectInput
					name="askedBy"
					width="medium"
					options={askers.map((value) => ({ value, label: words(`askers.${value}`) }))}
				/>
				<SelectInput
					name="provedBy"
					width="medium"
					options={proofs.map((value) => ({ value, label: words(`proofs.${value}`) }))}
				/>
				<DateInput name="receivedOn" />
				<LongText name="scope" rows={2} optional />
				<Submit>{words('steps.save')}</Submit>
			</Form>
		</>
	)
}
