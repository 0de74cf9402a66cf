import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	HiddenInput,
	LongText,
	NumberInput,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import { asksFor, childrenAnswers, type NoticeKind } from '../../rules/notice-kinds.ts'
import { DebtMonths } from './debt-months.tsx'

export type Landlord = { readonly id: string; readonly name: string }

type Props = {
	kind: NoticeKind
	municipality: string
	landlords: readonly Landlord[]
	months: number
	posted: Posted | undefined
	/** Without the reference by which one changes a report later. */
	once?: boolean
}

/** What a report asks for: only what its kind needs. The same for a landlord's own form and a letter written in. */
export function NoticeFields({ kind, municipality, landlords, months, posted, once = false }: Props) {
	const words = useTranslations('notices')
	return (
		<>
			<HiddenInput name="kind" value={kind} />
			{landlords.length > 1 ? (
				<SelectInput
					name="organisationId"
					options={landlords.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			) : null}
			<TenantAndHome municipality={municipality} />
			{asksFor(kind, 'debt') ? (
				<DebtMonths key={months} count={months} posted={posted}>
					<Account once={once} />
				</DebtMonths>
			) : once ? null : (
				<TextInput name="reference" optional width="medium" />
			)}
			{asksFor(kind, 'recovery') ? <Termination /> : null}
			{asksFor(kind, 'warning') ? (
				<FieldGroup legend={words('parts.warning')}>
					<DateInput name="warnedOn" optional />
				</FieldGroup>
			) : null}
			{asksFor(kind, 'lease-end') ? (
				<FieldGroup legend={words('parts.termination')}>
					<DateInput name="leaseEndsOn" optional />
				</FieldGroup>
			) : null}
			<FieldGroup legend={words('parts.other')}>
				<LongText name="note" optional rows={2} />
				<p className="quiet small">{words('noHealth')}</p>
			</FieldGroup>
		</>
	)
}

function TenantAndHome({ municipality }: { municipality: string }) {
	const words = useTranslations('notices')
	return (
		<FieldGroup legend={words('parts.home')}>
			<TextInput name="tenant" />
			<TextInput name="nationalId" optional width="medium" inputMode="numeric" />
			<FieldRow>
				<TextInput name="address" />
				<TextInput name="dwelling" optional width="short" />
				<NumberInput name="rooms" optional />
			</FieldRow>
			<Choice
				inline
				name="flatIn"
				label={words('isFlatIn', { municipality })}
				options={(['this-municipality', 'another-municipality'] as const).map((value) => ({
					value,
					label: words(`flat.${value}`),
				}))}
			/>
			<Choice
				name="children"
				options={childrenAnswers.map((value) => ({ value, label: words(`children.${value}`) }))}
			/>
		</FieldGroup>
	)
}

function Termination() {
	const words = useTranslations('notices')
	return (
		<FieldGroup legend={words('parts.termination')}>
			<DateInput name="sentOn" optional />
			<Choice
				name="served"
				options={(['yes', 'not-yet'] as const).map((value) => ({
					value,
					label: words(`served.${value}`),
				}))}
			/>
			<DateInput name="servedOn" optional />
			<p className="quiet small">{words('later')}</p>
			<Choice
				inline
				name="mustMoveAnyway"
				options={(['no', 'yes'] as const).map((value) => ({ value, label: words(`moves.${value}`) }))}
			/>
		</FieldGroup>
	)
}

function Account({ once }: { once: boolean }) {
	const words = useTranslations('notices')
	if (once) return <TextInput name="account" optional width="medium" />
	return (
		<>
			<FieldRow>
				<TextInput name="account" optional />
				<TextInput name="reference" optional />
			</FieldRow>
			<p className="quiet small">{words('sameReference')}</p>
		</>
	)
}
