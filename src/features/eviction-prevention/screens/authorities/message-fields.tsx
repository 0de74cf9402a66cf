import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { DateInput, FieldGroup, FieldRow, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import {
	endingReasons,
	type MessageField,
	type MessageKind,
	messageRules,
	ownLeases,
	supportResults,
	tribunalMatters,
} from '../../rules/authorities/message-rules.ts'
import { grounds } from '../../rules/case.ts'

type Props = { kind: MessageKind; joins: boolean }

/** What the kind must and may tell, as its rule says. */
export function MessageFields({ kind, joins }: Props) {
	const words = useTranslations('evictionPrevention.authorities')
	const { channels, asks, mayTell } = messageRules[kind]
	const fieldOf = useField()
	// The case that it joins already says what it is about.
	const shown = [...asks, ...mayTell].filter((field) => !(joins && field === 'ground'))
	const told = shown.filter((field) => !isReview(field))
	const review = shown.filter(isReview)
	return (
		<>
			{review.length === 0 ? null : (
				<FieldGroup legend={words('register.review')} hint={words('register.reviewText')}>
					{review.map((field) => fieldOf(field, false))}
				</FieldGroup>
			)}
			<FieldGroup
				legend={words('register.told')}
				{...(kind === 'eviction-date' ? { hint: words('register.fromAuthorityOnly') } : {})}
				{...(kind === 'tenants-call' ? { hint: words('register.callDone') } : {})}
			>
				<FieldRow>
					<DateInput name="receivedOn" />
					<TextInput name="receivedTime" optional width="short" />
					<SelectInput
						name="channel"
						width="medium"
						options={channels.map((value) => ({ value, label: words(`channels.${value}`) }))}
					/>
				</FieldRow>
				{told.map((field) => fieldOf(field, !asks.includes(field)))}
			</FieldGroup>
		</>
	)
}

function isReview(field: MessageField): boolean {
	return field === 'supportReviewedOn' || field === 'supportResult' || field === 'supportReview'
}

function useField() {
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	return (field: MessageField, optional: boolean): ReactNode => {
		const common = { name: field, optional }
		switch (field) {
			case 'plannedOn':
			case 'leaseEndsOn':
			case 'supportReviewedOn':
				return <DateInput {...common} key={field} />
			case 'plannedTime':
				return <TextInput {...common} key={field} width="short" />
			case 'reference':
			case 'authorityOfficer':
				return <TextInput {...common} key={field} width="medium" />
			case 'note':
			case 'supportReview':
				return <LongText {...common} key={field} rows={3} />
			case 'invokes':
				return select(common, tribunalMatters, (value) => words(`tribunalMatters.${value}`))
			case 'lease':
				return select(common, ownLeases, (value) => words(`ownLeases.${value}`))
			case 'endedBecause':
				return select(common, endingReasons, (value) => words(`endingReasons.${value}`))
			case 'supportResult':
				return select(common, supportResults, (value) => words(`supportResults.${value}`))
			case 'ground':
				return select(common, grounds, (value) => cases(`grounds.${value}`))
		}
	}
}

function select<Code extends string>(
	{ name, optional }: { name: string; optional: boolean },
	codes: readonly Code[],
	labelOf: (code: Code) => string,
): ReactNode {
	const options = codes.map((value) => ({ value, label: labelOf(value) }))
	return <SelectInput key={name} name={name} optional={optional} options={options} />
}
