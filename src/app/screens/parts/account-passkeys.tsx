import { useTranslations } from 'use-intl'
import type { Instant } from '../../../foundation/plain-date.ts'
import { HiddenInput, TextInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { PasskeyButton } from '../../../ui/passkey.tsx'
import { useFormat } from '../../../ui/use-format.ts'

type Passkey = { id: string; label: string; madeAt: Instant; usedAt: Instant | null }

/** Keys that lie in somebody's devices. */
export function PasskeySection({ passkeys }: { passkeys: readonly Passkey[] }) {
	const words = useTranslations('door.account.passkeys')
	const format = useFormat()
	return (
		<Section title={words('title')}>
			<p className="reading">{words('text')}</p>
			{passkeys.length === 0 ? null : (
				<ul className="ruled">
					{passkeys.map(({ id, label, madeAt, usedAt }) => (
						<li key={id}>
							<div>
								<b>{label}</b>
								<p className="quiet small">
									{words('made', { day: format.moment(madeAt) })}
									{usedAt === null ? '' : `, ${words('used', { day: format.moment(usedAt) })}`}
								</p>
							</div>
							<Form name="removePasskey" words="door" inline>
								<HiddenInput name="passkeyId" value={id} />
								<Submit kind="quiet">
									{words('remove')}
									<span className="unseen"> {label}</span>
								</Submit>
							</Form>
						</li>
					))}
				</ul>
			)}
			<Form name="addPasskey" words="door">
				<TextInput name="label" width="medium" />
				<FormActions>
					<PasskeyButton from="/passkey/make" does="make">
						{words('add')}
					</PasskeyButton>
				</FormActions>
			</Form>
		</Section>
	)
}
