import { useTranslations } from 'use-intl'
import { Choice, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { noticeKinds } from '../../rules/notice-kinds.ts'

/** Where the code is typed: to report, or to see the receipt again. */
export function CodeForms({ said }: { said: Outcome | undefined }) {
	const words = useTranslations('once.report')
	const notices = useTranslations('notices')
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<Form name="openCode" words="once" outcome={said} initial={{ kind: 'arrears' }}>
				<TextInput name="code" autoComplete="off" />
				<Choice
					name="kind"
					options={noticeKinds.map((kind) => ({ value: kind, label: notices(`kinds.${kind}`) }))}
				/>
				<FormActions>
					<Submit>{words('next')}</Submit>
				</FormActions>
			</Form>
			<Section title={words('again')} note={words('againText')}>
				<Form name="seeReceipt" words="once" outcome={said}>
					<TextInput name="code" autoComplete="off" />
					<TextInput name="receiptNumber" autoComplete="off" width="medium" />
					<FormActions>
						<Submit kind="secondary">{words('show')}</Submit>
					</FormActions>
				</Form>
			</Section>
		</>
	)
}
