    activity {.id, .kind, .agent, .document, .file, .sha256, .sort, at: toString(activity.at),
      counts: {new: activity.newThings, changed: activity.changedThings, removed: activity.removedThings,
        same: activity.sameThings}}
