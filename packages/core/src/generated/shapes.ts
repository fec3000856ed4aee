// Made from schema/source by `npm run generate`. Do not edit.
import type { Shape } from '../model/shape.js';
import type { EntityKind } from './types.js';

export const shapes: Readonly<Record<EntityKind, Shape>> = {
 "accent": {
  "fields": {
   "light": {
    "type": "value",
    "required": true
   },
   "dark": {
    "type": "value",
    "required": true
   }
  }
 },
 "acceptance": {
  "key": [
   "change",
   "rule",
   "at",
   "fingerprint"
  ],
  "fields": {
   "change": {
    "type": "value"
   },
   "rule": {
    "type": "value"
   },
   "at": {
    "type": "value",
    "required": true
   },
   "fingerprint": {
    "type": "value"
   },
   "reason": {
    "type": "value",
    "required": true
   },
   "until": {
    "type": "value",
    "required": true
   }
  }
 },
 "accepted": {
  "fields": {
   "accepted": {
    "type": "objects",
    "of": "acceptance",
    "required": true
   }
  }
 },
 "action-step": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "due": {
    "type": "value"
   },
   "done": {
    "type": "value",
    "default": false
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "action": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "other"
   },
   "addresses": {
    "type": "references",
    "to": [
     "opportunity",
     "pain-point",
     "delight"
    ]
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "start": {
    "type": "value"
   },
   "due": {
    "type": "value"
   },
   "doneOn": {
    "type": "value"
   },
   "status": {
    "type": "value",
    "default": "planned"
   },
   "steps": {
    "type": "objects",
    "of": "action-step",
    "ordered": true
   },
   "dependsOn": {
    "type": "references",
    "to": [
     "action"
    ]
   },
   "expected": {
    "type": "objects",
    "of": "expected"
   },
   "results": {
    "type": "objects",
    "of": "result"
   },
   "evidence": {
    "type": "references",
    "to": "evidence"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "audience": {
  "fields": {
   "personas": {
    "type": "references",
    "to": "persona"
   },
   "segments": {
    "type": "references",
    "to": "segment"
   },
   "excludeSegments": {
    "type": "references",
    "to": "segment"
   }
  }
 },
 "baseline": {
  "fields": {
   "value": {
    "type": "value",
    "required": true
   },
   "date": {
    "type": "value"
   }
  }
 },
 "benchmark": {
  "fields": {
   "value": {
    "type": "value",
    "required": true
   },
   "date": {
    "type": "value"
   },
   "source": {
    "type": "reference",
    "to": "evidence"
   }
  }
 },
 "blueprint-entry": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "system": {
    "type": "reference",
    "to": "system"
   },
   "duration": {
    "type": "value"
   },
   "failurePoint": {
    "type": "value",
    "default": false
   },
   "waitPoint": {
    "type": "value",
    "default": false
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "blueprint": {
  "fields": {
   "artefacts": {
    "type": "texts"
   },
   "frontstage": {
    "type": "objects",
    "of": "blueprint-entry"
   },
   "backstage": {
    "type": "objects",
    "of": "blueprint-entry"
   },
   "support": {
    "type": "objects",
    "of": "blueprint-entry"
   }
  }
 },
 "capabilities": {
  "fields": {
   "dataIntegration": {
    "type": "value"
   },
   "analysis": {
    "type": "value"
   },
   "automatedReach": {
    "type": "value"
   },
   "personalisation": {
    "type": "value"
   }
  }
 },
 "capability": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "phase": {
    "type": "value",
    "required": true
   },
   "status": {
    "type": "value",
    "default": "planned"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "start": {
    "type": "value"
   },
   "due": {
    "type": "value"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "channel": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "medium": {
    "type": "value",
    "required": true
   },
   "ownership": {
    "type": "value",
    "default": "owned"
   },
   "devices": {
    "type": "values"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "hours": {
    "type": "value"
   },
   "locations": {
    "type": "texts"
   },
   "trackable": {
    "type": "value"
   },
   "status": {
    "type": "value",
    "default": "live"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "collaboration": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "meeting"
   },
   "teams": {
    "type": "references",
    "to": "team"
   },
   "cadence": {
    "type": "value"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "config": {
  "fields": {
   "schemaVersion": {
    "type": "value",
    "required": true
   },
   "name": {
    "type": "text",
    "required": true
   },
   "locales": {
    "type": "values",
    "default": [
     "en"
    ]
   },
   "requiredLocales": {
    "type": "values"
   },
   "timezone": {
    "type": "value",
    "default": "UTC"
   },
   "include": {
    "type": "values",
    "default": [
     "**/*.yaml",
     "**/*.yml"
    ]
   },
   "exclude": {
    "type": "values",
    "default": [
     "**/node_modules/**",
     "**/.*/**"
    ]
   },
   "defaults": {
    "type": "object",
    "of": "defaults",
    "default": {}
   },
   "lint": {
    "type": "object",
    "of": "lint",
    "default": {}
   },
   "site": {
    "type": "object",
    "of": "site-settings"
   }
  }
 },
 "decision-point": {
  "fields": {
   "question": {
    "type": "text",
    "required": true
   },
   "outcomes": {
    "type": "objects",
    "of": "outcome",
    "required": true,
    "ordered": true
   }
  }
 },
 "defaults": {
  "fields": {
   "reviewCadence": {
    "type": "value",
    "default": "P90D"
   },
   "metricCadence": {
    "type": "value",
    "default": "P1M"
   },
   "readiness": {
    "type": "value",
    "default": 80
   }
  }
 },
 "delight": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "at": {
    "type": "references",
    "to": "place-or-handoff",
    "required": true
   },
   "personas": {
    "type": "references",
    "to": "persona"
   },
   "strength": {
    "type": "value",
    "default": "medium"
   },
   "affectedShare": {
    "type": "value"
   },
   "evidence": {
    "type": "references",
    "to": "evidence"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "demographics": {
  "fields": {
   "ageRange": {
    "type": "text"
   },
   "location": {
    "type": "text"
   },
   "occupation": {
    "type": "text"
   },
   "income": {
    "type": "text"
   },
   "education": {
    "type": "text"
   },
   "family": {
    "type": "text"
   }
  }
 },
 "effect": {
  "fields": {
   "type": {
    "type": "value",
    "required": true
   },
   "factors": {
    "type": "texts"
   }
  }
 },
 "event-property": {
  "key": [
   "key"
  ],
  "fields": {
   "key": {
    "type": "value",
    "required": true
   },
   "type": {
    "type": "value",
    "default": "string"
   },
   "required": {
    "type": "value",
    "default": false
   },
   "values": {
    "type": "values"
   },
   "pii": {
    "type": "value"
   },
   "description": {
    "type": "text",
    "markdown": true
   }
  }
 },
 "event": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "key": {
    "type": "value"
   },
   "platform": {
    "type": "value"
   },
   "identity": {
    "type": "value"
   },
   "properties": {
    "type": "objects",
    "of": "event-property"
   },
   "status": {
    "type": "value",
    "default": "planned"
   },
   "verifiedOn": {
    "type": "value"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "evidence": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "other"
   },
   "date": {
    "type": "value"
   },
   "sample": {
    "type": "value"
   },
   "confidence": {
    "type": "value"
   },
   "findings": {
    "type": "texts"
   },
   "feedback": {
    "type": "reference",
    "to": "feedback"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "expectation": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "basic"
   },
   "when": {
    "type": "text"
   },
   "priority": {
    "type": "value"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "expected": {
  "key": [
   "metric"
  ],
  "fields": {
   "metric": {
    "type": "reference",
    "to": "metric",
    "required": true
   },
   "change": {
    "type": "value",
    "required": true
   }
  }
 },
 "feedback": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "survey"
   },
   "channel": {
    "type": "reference",
    "to": "channel"
   },
   "cadence": {
    "type": "value"
   },
   "timing": {
    "type": "text"
   },
   "preset": {
    "type": "value"
   },
   "questions": {
    "type": "texts",
    "ordered": true
   },
   "collects": {
    "type": "values"
   },
   "metrics": {
    "type": "references",
    "to": "metric"
   },
   "respondWithin": {
    "type": "value"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "feeling": {
  "fields": {
   "score": {
    "type": "value"
   },
   "emotions": {
    "type": "texts"
   },
   "quote": {
    "type": "text"
   },
   "byPersona": {
    "type": "map",
    "of": "persona-feeling",
    "keys": "persona"
   },
   "evidence": {
    "type": "references",
    "to": "evidence"
   }
  }
 },
 "frequency-cap": {
  "fields": {
   "max": {
    "type": "value",
    "required": true
   },
   "per": {
    "type": "value",
    "required": true
   }
  }
 },
 "handoff": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text"
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "to": {
    "type": "reference",
    "to": "team",
    "required": true
   },
   "mode": {
    "type": "value",
    "required": true
   },
   "contextCarried": {
    "type": "texts"
   },
   "reason": {
    "type": "text"
   },
   "system": {
    "type": "reference",
    "to": "system"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "inputs": {
  "fields": {
   "competitive": {
    "type": "references",
    "to": "evidence"
   },
   "consumer": {
    "type": "references",
    "to": "evidence"
   },
   "market": {
    "type": "references",
    "to": "evidence"
   }
  }
 },
 "involved": {
  "key": [
   "team"
  ],
  "fields": {
   "team": {
    "type": "reference",
    "to": "team",
    "required": true
   },
   "role": {
    "type": "value",
    "required": true
   }
  }
 },
 "journey": {
  "entity": true,
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "locales": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "end-to-end"
   },
   "scope": {
    "type": "value",
    "default": "lifecycle"
   },
   "state": {
    "type": "value",
    "default": "as-is"
   },
   "improves": {
    "type": "reference",
    "to": "journey"
   },
   "status": {
    "type": "value",
    "default": "draft"
   },
   "evidenceLevel": {
    "type": "value",
    "default": "assumption"
   },
   "personas": {
    "type": "references",
    "to": "persona",
    "required": true
   },
   "segments": {
    "type": "references",
    "to": "segment"
   },
   "owner": {
    "type": "reference",
    "to": "team",
    "required": true
   },
   "reviewers": {
    "type": "values"
   },
   "lastReviewed": {
    "type": "value"
   },
   "reviewCadence": {
    "type": "value"
   },
   "parent": {
    "type": "reference",
    "to": "journey-place"
   },
   "goal": {
    "type": "text",
    "required": true
   },
   "businessGoals": {
    "type": "texts"
   },
   "trigger": {
    "type": "text"
   },
   "endState": {
    "type": "text"
   },
   "metrics": {
    "type": "references",
    "to": "metric"
   },
   "tags": {
    "type": "map"
   },
   "stages": {
    "type": "objects",
    "of": "stage",
    "required": true,
    "ordered": true
   },
   "painPoints": {
    "type": "objects",
    "of": "pain-point"
   },
   "delights": {
    "type": "objects",
    "of": "delight"
   },
   "opportunities": {
    "type": "objects",
    "of": "opportunity"
   },
   "actions": {
    "type": "objects",
    "of": "action"
   },
   "rules": {
    "type": "objects",
    "of": "rule"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "link": {
  "key": [
   "url"
  ],
  "fields": {
   "url": {
    "type": "value",
    "required": true
   },
   "name": {
    "type": "text"
   }
  }
 },
 "lint-ignore": {
  "key": [
   "rule"
  ],
  "fields": {
   "rule": {
    "type": "value",
    "required": true
   },
   "reason": {
    "type": "value",
    "required": true
   },
   "until": {
    "type": "value"
   }
  }
 },
 "lint": {
  "fields": {
   "preset": {
    "type": "value",
    "default": "recommended"
   },
   "rules": {
    "type": "map",
    "of": "rule-setting"
   },
   "overrides": {
    "type": "objects",
    "of": "override"
   }
  }
 },
 "maturity": {
  "fields": {
   "current": {
    "type": "value",
    "required": true
   },
   "target": {
    "type": "value"
   },
   "capabilities": {
    "type": "objects",
    "of": "capability"
   }
  }
 },
 "measurement": {
  "key": [
   "date",
   "segment",
   "journey",
   "place"
  ],
  "fields": {
   "date": {
    "type": "value",
    "required": true
   },
   "value": {
    "type": "value",
    "required": true
   },
   "sample": {
    "type": "value"
   },
   "segment": {
    "type": "reference",
    "to": "segment"
   },
   "journey": {
    "type": "reference",
    "to": "journey"
   },
   "place": {
    "type": "reference",
    "to": "measurement-place"
   },
   "source": {
    "type": "reference",
    "to": "evidence"
   }
  }
 },
 "metric-limit": {
  "fields": {
   "metric": {
    "type": "reference",
    "to": "metric",
    "required": true
   },
   "above": {
    "type": "value"
   },
   "below": {
    "type": "value"
   }
  }
 },
 "metric": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "custom"
   },
   "unit": {
    "type": "value"
   },
   "direction": {
    "type": "value"
   },
   "range": {
    "type": "object",
    "of": "range"
   },
   "target": {
    "type": "object",
    "of": "target-value"
   },
   "thresholds": {
    "type": "object",
    "of": "thresholds"
   },
   "baseline": {
    "type": "object",
    "of": "baseline"
   },
   "benchmark": {
    "type": "object",
    "of": "benchmark"
   },
   "cadence": {
    "type": "value"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "system": {
    "type": "reference",
    "to": "system"
   },
   "parent": {
    "type": "reference",
    "to": "metric"
   },
   "measurements": {
    "type": "objects",
    "of": "measurement"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "moment-of-truth": {
  "fields": {
   "type": {
    "type": "value",
    "default": "other"
   },
   "why": {
    "type": "text",
    "required": true
   },
   "evidence": {
    "type": "references",
    "to": "evidence"
   }
  }
 },
 "next": {
  "key": [
   "to",
   "exit"
  ],
  "fields": {
   "to": {
    "type": "reference",
    "to": "target"
   },
   "exit": {
    "type": "value"
   },
   "when": {
    "type": "text"
   },
   "share": {
    "type": "value"
   }
  }
 },
 "objective": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "metric": {
    "type": "reference",
    "to": "metric"
   },
   "expectations": {
    "type": "references",
    "to": "persona-expectation"
   },
   "by": {
    "type": "value"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "opportunity-score": {
  "fields": {
   "customerValue": {
    "type": "value"
   },
   "businessValue": {
    "type": "value"
   },
   "effort": {
    "type": "value"
   },
   "confidence": {
    "type": "value",
    "default": "medium"
   }
  }
 },
 "opportunity": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "improve"
   },
   "addresses": {
    "type": "references",
    "to": [
     "pain-point",
     "delight"
    ]
   },
   "at": {
    "type": "references",
    "to": "place"
   },
   "score": {
    "type": "object",
    "of": "opportunity-score"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "status": {
    "type": "value",
    "default": "open"
   },
   "metrics": {
    "type": "references",
    "to": "metric"
   },
   "parent": {
    "type": "reference",
    "to": [
     "opportunity"
    ]
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "outcome": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "next": {
    "type": "reference",
    "to": "target"
   },
   "exit": {
    "type": "value"
   },
   "share": {
    "type": "value"
   },
   "metric": {
    "type": "reference",
    "to": "metric"
   },
   "guidance": {
    "type": "text"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "override": {
  "key": [
   "files"
  ],
  "fields": {
   "files": {
    "type": "values",
    "required": true
   },
   "rules": {
    "type": "map",
    "of": "rule-setting",
    "required": true
   }
  }
 },
 "pain-point": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "friction"
   },
   "category": {
    "type": "value",
    "default": "other"
   },
   "at": {
    "type": "references",
    "to": "place-or-handoff",
    "required": true
   },
   "personas": {
    "type": "references",
    "to": "persona"
   },
   "severity": {
    "type": "value",
    "default": "medium"
   },
   "frequency": {
    "type": "value",
    "default": "occasional"
   },
   "affectedShare": {
    "type": "value"
   },
   "outcome": {
    "type": "value"
   },
   "anticipated": {
    "type": "value"
   },
   "rootCause": {
    "type": "text"
   },
   "status": {
    "type": "value",
    "default": "open"
   },
   "firstSeen": {
    "type": "value"
   },
   "resolvedOn": {
    "type": "value"
   },
   "evidence": {
    "type": "references",
    "to": "evidence"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "persona-feeling": {
  "fields": {
   "score": {
    "type": "value",
    "required": true
   },
   "emotions": {
    "type": "texts"
   },
   "quote": {
    "type": "text"
   },
   "evidence": {
    "type": "references",
    "to": "evidence"
   }
  }
 },
 "persona": {
  "entity": true,
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "locales": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "primary"
   },
   "segment": {
    "type": "reference",
    "to": "segment"
   },
   "icp": {
    "type": "value",
    "default": false
   },
   "evidenceLevel": {
    "type": "value",
    "default": "assumption"
   },
   "demographics": {
    "type": "object",
    "of": "demographics"
   },
   "interests": {
    "type": "texts"
   },
   "timeUse": {
    "type": "texts"
   },
   "behaviour": {
    "type": "texts"
   },
   "goals": {
    "type": "texts"
   },
   "jobs": {
    "type": "texts"
   },
   "needs": {
    "type": "texts"
   },
   "expectations": {
    "type": "objects",
    "of": "expectation"
   },
   "preferences": {
    "type": "object",
    "of": "preferences"
   },
   "frustrations": {
    "type": "texts"
   },
   "purchaseBarriers": {
    "type": "texts"
   },
   "accessibilityNeeds": {
    "type": "texts"
   },
   "quote": {
    "type": "text"
   },
   "evidence": {
    "type": "references",
    "to": "evidence"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "preferences": {
  "fields": {
   "channels": {
    "type": "references",
    "to": "channel"
   },
   "devices": {
    "type": "values"
   },
   "languages": {
    "type": "values"
   },
   "contactTimes": {
    "type": "text"
   }
  }
 },
 "range": {
  "fields": {
   "min": {
    "type": "value"
   },
   "max": {
    "type": "value"
   }
  }
 },
 "release-settings": {
  "fields": {
   "tags": {
    "type": "value",
    "default": "journeys@*"
   },
   "live": {
    "type": "value",
    "default": 100
   },
   "without": {
    "type": "values"
   },
   "next": {
    "type": "value",
    "default": "working-tree"
   }
  }
 },
 "response": {
  "fields": {
   "type": {
    "type": "value",
    "default": "message"
   },
   "touchpoint": {
    "type": "reference",
    "to": "touchpoint-place"
   },
   "content": {
    "type": "text"
   },
   "routeTo": {
    "type": "reference",
    "to": "team"
   },
   "routeBy": {
    "type": "values"
   }
  }
 },
 "result": {
  "key": [
   "metric",
   "date"
  ],
  "fields": {
   "metric": {
    "type": "reference",
    "to": "metric",
    "required": true
   },
   "before": {
    "type": "value"
   },
   "after": {
    "type": "value",
    "required": true
   },
   "date": {
    "type": "value",
    "required": true
   }
  }
 },
 "review": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "date": {
    "type": "value",
    "required": true
   },
   "findings": {
    "type": "texts"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "rule-setting": {
  "fields": {
   "severity": {
    "type": "value"
   }
  }
 },
 "rule-settings": {
  "fields": {}
 },
 "rule": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "mode": {
    "type": "value",
    "default": "reactive"
   },
   "trigger": {
    "type": "object",
    "of": "trigger",
    "required": true
   },
   "when": {
    "type": "text"
   },
   "audience": {
    "type": "object",
    "of": "audience"
   },
   "addresses": {
    "type": "references",
    "to": [
     "pain-point",
     "delight"
    ]
   },
   "response": {
    "type": "object",
    "of": "response",
    "required": true
   },
   "timing": {
    "type": "object",
    "of": "timing"
   },
   "frequencyCap": {
    "type": "object",
    "of": "frequency-cap"
   },
   "consent": {
    "type": "value"
   },
   "priority": {
    "type": "value"
   },
   "stopWhen": {
    "type": "text"
   },
   "metrics": {
    "type": "references",
    "to": "metric"
   },
   "decisioning": {
    "type": "value",
    "default": "rules"
   },
   "system": {
    "type": "reference",
    "to": "system"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "status": {
    "type": "value",
    "default": "planned"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "segment": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "criteria": {
    "type": "text"
   },
   "share": {
    "type": "value"
   },
   "valueTier": {
    "type": "value"
   },
   "strategy": {
    "type": "text"
   },
   "icp": {
    "type": "value",
    "default": false
   },
   "metrics": {
    "type": "references",
    "to": "metric"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "site-settings": {
  "fields": {
   "url": {
    "type": "value"
   },
   "editUrl": {
    "type": "value"
   },
   "logo": {
    "type": "value"
   },
   "accent": {
    "type": "object",
    "of": "accent"
   },
   "lanes": {
    "type": "values"
   },
   "navigation": {
    "type": "values"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "pages": {
    "type": "value"
   },
   "releases": {
    "type": "object",
    "of": "release-settings"
   }
  }
 },
 "sla": {
  "key": [
   "metric"
  ],
  "fields": {
   "metric": {
    "type": "reference",
    "to": "metric",
    "required": true
   },
   "limit": {
    "type": "value",
    "required": true
   }
  }
 },
 "stage": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "lifecycle": {
    "type": "value",
    "default": "custom"
   },
   "owner": {
    "type": "reference",
    "to": "team",
    "required": true
   },
   "involved": {
    "type": "objects",
    "of": "involved"
   },
   "goals": {
    "type": "texts"
   },
   "needs": {
    "type": "texts"
   },
   "mindset": {
    "type": "text"
   },
   "keyNodes": {
    "type": "texts",
    "ordered": true
   },
   "entryCriteria": {
    "type": "texts"
   },
   "exitCriteria": {
    "type": "texts"
   },
   "duration": {
    "type": "value"
   },
   "metrics": {
    "type": "references",
    "to": "metric"
   },
   "steps": {
    "type": "objects",
    "of": "step",
    "required": true,
    "ordered": true
   },
   "decisionPoint": {
    "type": "object",
    "of": "decision-point"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "standard": {
  "fields": {
   "guide": {
    "type": "value"
   },
   "brand": {
    "type": "text"
   },
   "training": {
    "type": "texts"
   },
   "sla": {
    "type": "objects",
    "of": "sla"
   }
  }
 },
 "step": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "path": {
    "type": "value",
    "default": "main"
   },
   "doing": {
    "type": "texts",
    "ordered": true
   },
   "thinking": {
    "type": "texts",
    "ordered": true
   },
   "needs": {
    "type": "texts"
   },
   "expectations": {
    "type": "objects",
    "of": "expectation"
   },
   "feeling": {
    "type": "object",
    "of": "feeling"
   },
   "momentOfTruth": {
    "type": "object",
    "of": "moment-of-truth"
   },
   "effect": {
    "type": "object",
    "of": "effect"
   },
   "location": {
    "type": "text"
   },
   "duration": {
    "type": "value"
   },
   "waitTime": {
    "type": "value"
   },
   "variants": {
    "type": "objects",
    "of": "variant"
   },
   "touchpoints": {
    "type": "objects",
    "of": "touchpoint",
    "ordered": true
   },
   "blueprint": {
    "type": "object",
    "of": "blueprint"
   },
   "next": {
    "type": "objects",
    "of": "next",
    "ordered": true
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "strategy": {
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "locales": {
    "type": "values"
   },
   "vision": {
    "type": "text",
    "required": true
   },
   "mission": {
    "type": "text"
   },
   "objectives": {
    "type": "objects",
    "of": "objective"
   },
   "inputs": {
    "type": "object",
    "of": "inputs"
   },
   "maturity": {
    "type": "object",
    "of": "maturity"
   },
   "workstreams": {
    "type": "objects",
    "of": "workstream"
   },
   "collaboration": {
    "type": "objects",
    "of": "collaboration"
   },
   "training": {
    "type": "objects",
    "of": "training"
   },
   "reviews": {
    "type": "objects",
    "of": "review"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "system": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "other"
   },
   "capabilities": {
    "type": "object",
    "of": "capabilities"
   },
   "sourceOfTruthFor": {
    "type": "texts"
   },
   "integratesWith": {
    "type": "references",
    "to": "system"
   },
   "sharedWith": {
    "type": "references",
    "to": "team"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "target-value": {
  "fields": {
   "value": {
    "type": "value",
    "required": true
   },
   "by": {
    "type": "value"
   }
  }
 },
 "team": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "department"
   },
   "function": {
    "type": "value",
    "default": "other"
   },
   "parent": {
    "type": "reference",
    "to": "team"
   },
   "handles": {
    "type": "values"
   },
   "contact": {
    "type": "value"
   },
   "hours": {
    "type": "value"
   },
   "timezone": {
    "type": "value"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "term": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "synonyms": {
    "type": "map"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "thresholds": {
  "fields": {
   "warn": {
    "type": "value"
   },
   "fail": {
    "type": "value"
   }
  }
 },
 "timing": {
  "fields": {
   "delay": {
    "type": "value",
    "default": "PT0S"
   },
   "window": {
    "type": "value"
   },
   "quietHours": {
    "type": "value"
   },
   "expires": {
    "type": "value"
   }
  }
 },
 "touchpoint": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value",
    "default": "other"
   },
   "channel": {
    "type": "reference",
    "to": "channel",
    "required": true
   },
   "devices": {
    "type": "values"
   },
   "task": {
    "type": "text"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "initiator": {
    "type": "value",
    "default": "customer"
   },
   "selfService": {
    "type": "value",
    "default": "none"
   },
   "status": {
    "type": "value",
    "default": "live"
   },
   "hours": {
    "type": "value"
   },
   "volume": {
    "type": "object",
    "of": "volume"
   },
   "context": {
    "type": "text"
   },
   "dataUsed": {
    "type": "texts"
   },
   "nextAction": {
    "type": "text"
   },
   "standard": {
    "type": "object",
    "of": "standard"
   },
   "handoffs": {
    "type": "objects",
    "of": "handoff"
   },
   "feeling": {
    "type": "object",
    "of": "feeling"
   },
   "systems": {
    "type": "references",
    "to": "system"
   },
   "events": {
    "type": "references",
    "to": "event"
   },
   "feedback": {
    "type": "references",
    "to": "feedback"
   },
   "metrics": {
    "type": "references",
    "to": "metric"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "training": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "teams": {
    "type": "references",
    "to": "team"
   },
   "due": {
    "type": "value"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "trigger": {
  "fields": {
   "event": {
    "type": "reference",
    "to": "event"
   },
   "segment": {
    "type": "reference",
    "to": "segment"
   },
   "metric": {
    "type": "object",
    "of": "metric-limit"
   },
   "schedule": {
    "type": "value"
   },
   "prediction": {
    "type": "text"
   }
  }
 },
 "variant": {
  "key": [
   "persona",
   "segment"
  ],
  "fields": {
   "persona": {
    "type": "reference",
    "to": "persona"
   },
   "segment": {
    "type": "reference",
    "to": "segment"
   },
   "changes": {
    "type": "text",
    "required": true
   }
  }
 },
 "volume": {
  "fields": {
   "value": {
    "type": "value",
    "required": true
   },
   "per": {
    "type": "value",
    "required": true
   }
  }
 },
 "workstream": {
  "entity": true,
  "fields": {
   "id": {
    "type": "value",
    "required": true
   },
   "formerly": {
    "type": "values"
   },
   "name": {
    "type": "text",
    "required": true
   },
   "description": {
    "type": "text",
    "markdown": true
   },
   "type": {
    "type": "value"
   },
   "owner": {
    "type": "reference",
    "to": "team"
   },
   "status": {
    "type": "value",
    "default": "planned"
   },
   "links": {
    "type": "objects",
    "of": "link"
   },
   "lintIgnore": {
    "type": "objects",
    "of": "lint-ignore"
   }
  }
 },
 "teams-list": {
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "locales": {
    "type": "values"
   },
   "items": {
    "type": "objects",
    "of": "team",
    "required": true
   }
  }
 },
 "channels-list": {
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "locales": {
    "type": "values"
   },
   "items": {
    "type": "objects",
    "of": "channel",
    "required": true
   }
  }
 },
 "segments-list": {
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "locales": {
    "type": "values"
   },
   "items": {
    "type": "objects",
    "of": "segment",
    "required": true
   }
  }
 },
 "metrics-list": {
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "locales": {
    "type": "values"
   },
   "items": {
    "type": "objects",
    "of": "metric",
    "required": true
   }
  }
 },
 "events-list": {
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "locales": {
    "type": "values"
   },
   "items": {
    "type": "objects",
    "of": "event",
    "required": true
   }
  }
 },
 "feedback-list": {
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "locales": {
    "type": "values"
   },
   "items": {
    "type": "objects",
    "of": "feedback",
    "required": true
   }
  }
 },
 "evidence-list": {
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "locales": {
    "type": "values"
   },
   "items": {
    "type": "objects",
    "of": "evidence",
    "required": true
   }
  }
 },
 "systems-list": {
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "locales": {
    "type": "values"
   },
   "items": {
    "type": "objects",
    "of": "system",
    "required": true
   }
  }
 },
 "glossary-list": {
  "fields": {
   "kind": {
    "type": "value",
    "required": true
   },
   "locales": {
    "type": "values"
   },
   "items": {
    "type": "objects",
    "of": "term",
    "required": true
   }
  }
 }
};
