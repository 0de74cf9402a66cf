export { forgetWhoAnswered } from './commands/mail/forget-who-answered.ts'
export { sendConsultationMail } from './commands/mail/send-consultation-mail.ts'
