import { LmsSession, type OpenSession } from '../lms-session.ts';
import { scorm2004 } from './dialect.ts';

export const openSession: OpenSession = (parts) => new LmsSession(parts, scorm2004);
