    judgement {.id, .type, .one, .other, .verdict, .by, .note, .undoneBy, at: toString(judgement.at),
      undoneAt: toString(judgement.undoneAt)}
