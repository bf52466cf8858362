locals {
  service_name = "com.amazonaws.${var.region}.${var.service}"
}

data "aws_iam_policy_document" "allow" {
  statement {
    sid       = replace(title(var.service), "-", "")
    actions   = sort(var.actions)
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }

    dynamic "condition" {
      for_each = length(var.actions) > 1 ? ["o-a1b2c3d4e5"] : []
      content {
        test     = "StringEquals"
        variable = "aws:PrincipalOrgID"
        values   = [condition.value]
      }
    }
  }
}

resource "aws_vpc_endpoint" "this" {
  vpc_id              = var.vpc_id
  service_name        = local.service_name
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = var.private_dns
  subnet_ids          = var.subnet_ids
  policy              = data.aws_iam_policy_document.allow.json
}

output "id" {
  value = aws_vpc_endpoint.this.id
}

output "service_name" {
  value = local.service_name
}
