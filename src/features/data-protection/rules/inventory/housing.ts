import { type Table, table } from './table.ts'

export const housingTables: readonly Table[] = [
	table('stay', 'person', {
		leads: ['person_id>person'],
		words: 'despite',
		fact: 'form starts_on ends_on planned_end_on state end_reason guest during',
		technical:
			'municipality_id id committee_id unit_id property_id bed_id person_id follows_stay_id decision_id recorded_by recorded_at',
	}),
	table('stay_person', 'person', {
		leads: ['person_id>person', 'stay_id>stay'],
		fact: 'child slot lives left_because during living',
		technical: 'municipality_id id committee_id stay_id bed_id person_id spell_id recorded_at',
	}),
	table('breakdown', 'person', {
		leads: ['person_id>person'],
		words: 'tried destination',
		fact: 'on_day cause',
		technical: 'municipality_id id committee_id person_id stay_id unit_id recorded_by',
	}),
	table('night_arrival', 'person', {
		leads: ['person_id>person'],
		fact: 'night came_at how booked_from extended_from ended_spells contacts left_at left_for bed_kept_until',
		technical: 'municipality_id id committee_id property_id stay_id person_id recorded_by recorded_at',
	}),
	table('turned_away', 'person', {
		leads: ['person_id>person'],
		fact: 'night at reason barred_by_decision own_need children people instead taken_back',
		technical: 'municipality_id id committee_id property_id person_id recorded_by recorded_at',
	}),
	table('child_suitability', 'person', {
		leads: ['person_id>person'],
		words: 'reasons',
		fact: 'assessed_on school_minutes own_bed others nights verdict school',
		technical: 'municipality_id id committee_id person_id property_id bed_id assessed_by',
	}),
	table('lease', 'person', {
		leads: ['person_id>person'],
		words: 'terms',
		fact: 'tenure starts_on ends_on rent_ore own_rent_ore furniture_ore costs_ore notice_months waiver waiver_approved_on landlord_notified_on take_over_planned_on changed_on written_at',
		technical:
			'municipality_id id committee_id person_id stay_id decision_id support_id landlord_id recorded_by recorded_at',
	}),
	table('lease_blocker', 'person', {
		leads: ['person_id>person'],
		words: 'note',
		fact: 'kind from_day until_day',
		technical: 'municipality_id id committee_id person_id stay_id recorded_by recorded_at',
	}),
	table('lease_checkpoint', 'person', {
		leads: ['person_id>person'],
		words: 'note',
		fact: 'held_on result next_on',
		technical: 'municipality_id id committee_id person_id stay_id recorded_by',
	}),
	table('lease_notice', 'person', {
		leads: ['person_id>person'],
		fact: 'given_on ends_on reason reviewed_on withdrawn_on forfeiture',
		technical: 'municipality_id id committee_id person_id stay_id review_id recorded_by recorded_at',
	}),
	table('take_over', 'person', {
		leads: ['person_id>person'],
		fact: 'on_day consented_on rent_ore support_goes_on consented_by',
		technical: 'municipality_id id committee_id person_id stay_id landlord_id recorded_by',
	}),
	table('ladder_move', 'person', {
		leads: ['person_id>person'],
		words: 'reason',
		fact: 'on_day way',
		technical: 'municipality_id id committee_id person_id from_stay_id stay_id recorded_by',
	}),
	table('housing_need', 'person', {
		leads: ['person_id>person'],
		contact: 'school_area',
		fact: 'since_on urgency adults children rooms_from rooms_to accessibility ground_floor pets max_rent_ore purpose form support income_ore payment_remarks income_support ended_on ended_because areas',
		technical: 'municipality_id id committee_id person_id recorded_by recorded_at unit_id',
	}),
	table('need_block', 'person', {
		leads: ['person_id>person'],
		fact: 'block from_on to_on',
		technical: 'municipality_id id committee_id person_id need_id recorded_at',
	}),
	table('need_move', 'person', {
		leads: ['person_id>person'],
		words: 'reason',
		fact: 'on_day',
		technical: 'municipality_id id committee_id person_id need_id from_unit_id to_unit_id recorded_by',
	}),
	table('need_purpose', 'person', {
		leads: ['person_id>person'],
		fact: 'purpose from_on to_on',
		technical: 'municipality_id id committee_id person_id need_id recorded_at',
	}),
	table('offer_tenant', 'person', {
		leads: ['person_id>person'],
		fact: 'named_on ended_on',
		technical: 'municipality_id id committee_id person_id need_id offer_id recorded_at',
	}),
	table('offer_home', 'agreement', {
		fact: 'form moves_in_on own_lease_on',
		technical: 'municipality_id id committee_id unit_id dwelling_id recorded_at',
	}),
	table('offer_answer', 'agreement', {
		words: 'words',
		fact: 'asked_on answer answered_on reason',
		technical: 'municipality_id id offer_id unit_id answered_by recorded_at',
	}),
	table('agreement_offer', 'agreement', {
		contact: 'address postal_code city flat area school_area',
		words: 'note',
		fact: 'offered_on rooms size_sqm rent_ore floor accessibility pets available_from purpose answer_by taken_on declined_on withdrawn_on withdrawn_because',
		technical: 'municipality_id id committee_id organisation_id agreement_id offered_by recorded_at',
	}),
	table('landlord_agreement', 'house', {
		words: 'title parties areas liability_terms vacancy_rules take_over disturbance_routine',
		fact: 'signed_on starts_on ends_on notice_months remind_on max_rent_ore rooms_from rooms_to chooses_tenant rent_liability damage_liability take_over_months ended_on ended_because',
		technical: 'municipality_id id committee_id organisation_id unit_id recorded_at',
	}),
	table('agreement_meeting', 'agreement', {
		words: 'present notes',
		fact: 'held_on next_on',
		technical: 'municipality_id id agreement_id noted_by recorded_at',
	}),
	table('agreement_quota', 'house', {
		fact: 'year kind homes per_thousand turnover',
		technical: 'municipality_id id agreement_id recorded_at',
	}),
	table('agreement_quota_part', 'house', {
		fact: 'purpose homes',
		technical: 'municipality_id id quota_id recorded_at',
	}),
	table('landlord_requirement', 'house', {
		words: 'others',
		fact: 'from_on to_on income_times_rent payment_remarks income_support',
		technical: 'municipality_id id committee_id organisation_id recorded_at',
	}),
	table('property', 'stock', {
		contact: 'street postal_code town area school_area',
		words: 'note',
		fact: 'kind refuge turnaround_days lets_in children accessible pets substance_free from_age to_age night_hour name',
		technical: 'municipality_id id committee_id unit_id landlord_id recorded_at',
	}),
	table('dwelling', 'stock', {
		contact: 'street postal_code town area school_area',
		words: 'note',
		fact: 'rooms size_m2 rent_ore floor lets_in children accessible pets substance_free from_age to_age notice_given_on returned_on name',
		technical: 'municipality_id id committee_id property_id landlord_id recorded_at',
	}),
	table('bed', 'stock', {
		words: 'note',
		fact: 'kind sleeps lets_in children accessible pets substance_free from_age to_age name',
		technical: 'municipality_id id committee_id property_id dwelling_id recorded_at',
	}),
	table('bed_opening', 'stock', {
		fact: 'places during',
		technical: 'municipality_id id committee_id property_id bed_id recorded_at',
	}),
	table('bed_use', 'stock', {
		leads: ['stay_id>stay'],
		words: 'reason',
		fact: 'starts_on ends_on use cost_ore during',
		technical: 'municipality_id id committee_id property_id bed_id stay_id recorded_at',
	}),
	table('ladder', 'house', {
		fact: 'valid_from check_every_months review_within_days',
		technical: 'municipality_id id committee_id decided_by',
	}),
	table('ladder_step', 'house', {
		fact: 'from_form to_form',
		technical: 'municipality_id id ladder_id',
	}),
	table('housing_first_places', 'house', {
		fact: 'from_day places',
		technical: 'municipality_id id committee_id decided_by',
	}),
]
